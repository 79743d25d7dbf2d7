package org.creatorshub.content.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The tree of an expression. */
sealed interface Node {
  record Literal(BigDecimal number) implements Node {}

  record Variable(String name) implements Node {}

  record Negation(Node of) implements Node {}

  record Binary(String operator, Node left, Node right) implements Node {}

  record Both(Node left, Node right) implements Node {}

  record Either(Node left, Node right) implements Node {}

  record Call(Function function, List<Node> arguments) implements Node {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  default void variables(Set<String> into) {
    switch (this) {
      case Literal literal -> {}
      case Variable variable -> into.add(variable.name());
      case Negation negation -> negation.of().variables(into);
      case Binary binary -> {
        binary.left().variables(into);
        binary.right().variables(into);
      }
      case Both both -> {
        both.left().variables(into);
        both.right().variables(into);
      }
      case Either either -> {
        either.left().variables(into);
        either.right().variables(into);
      }
      case Call call -> call.arguments().forEach(argument -> argument.variables(into));
    }
  }
}
