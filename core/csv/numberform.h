// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/writtennumber.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace penstock {

/// How the numbers of a column are written.
struct NumberForm
{
    char decimal = '.'; ///< '.' or ','
    char group = '\0';  ///< between thousands: ',', '.', '\'', ' ' (no-break spaces too); '\0': none
    QString unit;       ///< that stands before or behind the numbers, '%' and currencies included; it is left out

    bool operator==(const NumberForm &) const = default;

    /// "1,234.5 kWh": what this form makes of it; for people.
    QString example() const;
};

/// Reads numbers of one form. Signs may be +, -, the true minus, a minus behind the number or brackets around it; whole
/// numbers may be hexadecimal (0x1F).
class NumberReader
{
public:
    explicit NumberReader(const NumberForm &form = {});

    /// A whole number in the range of int64.
    std::optional<std::int64_t> integer(std::string_view text);
    /// A finite number.
    std::optional<double> decimal(std::string_view text);
    /// Whether a finite number stands there as line protocol has it, with no more digits than a double keeps: 48.20,
    /// -3.
    bool isItself(std::string_view text) const { return m_plain && isWrittenNumber(text); }
    /// Whether any number may be itself: neither a decimal comma nor groups nor a unit.
    bool isPlain() const { return m_plain; }

private:
    bool normalise(std::string_view text);
    std::string_view withoutUnit(std::string_view text) const;
    bool takeDigits(std::string_view text);

    NumberForm m_form;
    std::string m_unit;
    bool m_plain;
    std::string m_number; ///< as from_chars() wants it
};

/// What stands before or behind the digits of a number and may be its unit: "kWh" of "12.5 kWh", "%", "€"; empty: there
/// is none, or more than a unit.
std::string_view unitOf(std::string_view text);

/// Without blanks around it, no-break spaces included.
std::string_view withoutBlanks(std::string_view text);

} // namespace penstock
