// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// Floats as line protocol writes them: -?digits[.digits][(e|E)[+|-]digits], with a digit at least on one side of the
// point. 3.x wants one on both sides.
namespace penstock {

enum class FloatFault {
    None,
    Malformed,
    OneSided, ///< .5 or 5.; only when that is not allowed
    TooLarge, ///< beyond the range of a double
};

/// What is finer than a double is rounded.
FloatFault readFloat(std::string_view text, bool bothSides, double &value);

/// Copies a decimal number to `out` as all servers read it, with its digits, and moves `out` behind it: a leading '+'
/// goes, and a zero comes to a point without a digit beside it. Needs the text's room and two bytes.
FloatFault writeDecimal(std::string_view text, char *&out);

/// NaN or infinity, as languages spell them.
bool isNotFinite(std::string_view text);

} // namespace penstock
