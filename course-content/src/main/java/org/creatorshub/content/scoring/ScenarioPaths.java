package org.creatorshub.content.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Scenario;

/**
 * All ways through a scenario at once: where they lead and what the best of them is worth. Takes
 * time in proportion to choices times the limit of the story's time, however many ways there are.
 */
public final class ScenarioPaths {
  private static final int NEVER = -1;

  private final Scenario scenario;
  private final Map<String, Scenario.Step> steps = new HashMap<>();
  private final Set<String> reached = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> endings = new HashMap<>();
  private final List<String> loop;

  private ScenarioPaths(Scenario scenario) {
    this.scenario = scenario;
    scenario.steps().forEach(step -> steps.put(step.id(), step));
    scenario.endings().forEach(ending -> known.add(ending.id()));
    Order order = new Order();
    loop = order.loop;
    if (loop.isEmpty()) {
      follow(order.fromStart);
    }
  }

  /** Follows a scenario whose choices may lead nowhere; such choices count as no way at all. */
  public static ScenarioPaths of(Scenario scenario) {
    return new ScenarioPaths(scenario);
  }

  /** Steps that lead back to the first of them; empty when every way ends. */
  public List<String> loop() {
    return List.copyOf(loop);
  }

  /** Steps and endings that some way meets; nothing is known while there is a loop. */
  public Set<String> reached() {
    return Set.copyOf(reached);
  }

  /** What the best way is worth; 0 when no way ends. */
  public int best() {
    return endings.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Endings of the ways that are worth most. */
  public Set<String> bestEndings() {
    Set<String> best = new HashSet<>();
    endings.forEach(
        (ending, value) -> {
          if (value == best()) {
            best.add(ending);
          }
        });
    return best;
  }

  /** For each step, the best value with which it is met at each time used; forwards, in order. */
  private void follow(List<String> order) {
    int width = scenario.time().map(Scenario.Time::limit).orElse(1);
    Map<String, int[]> met = new HashMap<>();
    met.put(scenario.start(), atStart(width));
    for (String id : order) {
      // Let go of what is behind: of ten thousand steps only a few are open at once.
      int[] values = met.remove(id);
      if (values != null && steps.containsKey(id)) {
        reached.add(id);
        choices(id).forEach(choice -> take(choice, values, met));
      }
    }
  }

  private static int[] atStart(int width) {
    int[] values = new int[width];
    Arrays.fill(values, NEVER);
    values[0] = 0;
    return values;
  }

  private void take(Scenario.Choice choice, int[] from, Map<String, int[]> met) {
    boolean ends = known.contains(choice.to());
    if (!ends && !steps.containsKey(choice.to())) {
      return;
    }
    for (int used = 0; used < from.length; used++) {
      if (from[used] == NEVER) {
        continue;
      }
      int value = from[used] + choice.value();
      int after = scenario.time().isPresent() ? used + choice.time() : 0;
      if (ends) {
        end(choice.to(), value);
      } else if (after >= from.length) {
        scenario.time().ifPresent(time -> end(time.over(), value));
      } else {
        int[] there = met.computeIfAbsent(choice.to(), id -> nothing(from.length));
        there[after] = Math.max(there[after], value);
      }
    }
  }

  private static int[] nothing(int width) {
    int[] values = new int[width];
    Arrays.fill(values, NEVER);
    return values;
  }

  private void end(String ending, int value) {
    reached.add(ending);
    endings.merge(ending, value, Math::max);
  }

  private List<Scenario.Choice> choices(String step) {
    Scenario.Step found = steps.get(step);
    return found == null ? List.of() : found.choices();
  }

  /** The steps from the start on, each before those that it leads to; without recursion. */
  private final class Order {
    private final List<String> fromStart = new ArrayList<>();
    private final Map<String, Integer> next = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Deque<String> way = new ArrayDeque<>();
    private final List<String> loop = new ArrayList<>();

    Order() {
      enter(scenario.start());
      while (!way.isEmpty() && loop.isEmpty()) {
        String step = way.getLast();
        following(step).ifPresentOrElse(this::enter, () -> leave(step));
      }
      Collections.reverse(fromStart);
    }

    private void enter(String step) {
      if (next.containsKey(step) && !done.contains(step)) {
        // Still on the way: what lies between is a loop.
        boolean inside = false;
        for (String one : way) {
          inside |= one.equals(step);
          if (inside) {
            loop.add(one);
          }
        }
      } else if (!done.contains(step)) {
        next.put(step, 0);
        way.addLast(step);
      }
    }

    private void leave(String step) {
      way.removeLast();
      done.add(step);
      fromStart.add(step);
    }

    /** The next step that this one leads to and that was not tried yet. */
    private Optional<String> following(String step) {
      List<Scenario.Choice> choices = choices(step);
      int at = next.getOrDefault(step, 0);
      while (at < choices.size()) {
        String to = choices.get(at++).to();
        next.put(step, at);
        if (steps.containsKey(to) && !done.contains(to)) {
          return Optional.of(to);
        }
      }
      return Optional.empty();
    }
  }
}
