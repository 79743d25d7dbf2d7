package org.creatorshub.tool.registration;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the public internet from those of this machine and of inner networks. */
final class PublicAddresses {
  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  /** RFC 6890, and the later registrations of special-purpose blocks. */
  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean relay = first == 192 && second == 88 && third == 99;
    boolean bench = first == 198 && (second == 18 || second == 19);
    boolean sample =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0 && first < 240 && !carrier && !protocol && !relay && !bench && !sample;
  }

  /** Only 2000::/3 is given out; of that, tunnels could lead to any inner IPv4 address. */
  private static boolean isPublic6(byte[] bytes) {
    boolean global = (bytes[0] & 0xe0) == 0x20;
    boolean teredoOrSpecial = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xfe) == 0;
    boolean documentation =
        bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && bytes[3] == (byte) 0xb8;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    return global && !teredoOrSpecial && !documentation && !sixToFour;
  }
}
