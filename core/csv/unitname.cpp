// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/unitname.h"

#include "core/csv/cellvalue.h"

#include <algorithm>
#include <array>

namespace penstock {
namespace {

using namespace std::string_view_literals;

/// Sorted is not needed: a header has few cells.
constexpr std::array units{
    // temperature, share, angle
    "C"sv, "F"sv, "K"sv, "degC"sv, "degF"sv, "Deg C"sv, "deg C"sv, "deg_C"sv, "Celsius"sv, "%"sv, "%RH"sv, "% RH"sv,
    "%rH"sv, "%rF"sv, "% rF"sv, "%r.F."sv, "% r.F."sv, "%rel"sv, "Vol%"sv, "Vol.-%"sv, "Grad C"sv, "Grad Celsius"sv,
    "Grad"sv, "degK"sv, "DegC"sv, "deg F"sv, "Deg F"sv, "pct"sv, "percent"sv, "ppm"sv, "ppb"sv, "deg"sv, "degree"sv,
    "degrees"sv, "rad"sv, "\xC2\xB0"sv,
    "\xC2\xB0"
    "C"sv,
    "\xC2\xB0"
    "F"sv,
    "\xE2\x84\x83"sv,
    // electricity, energy, power
    "V"sv, "mV"sv, "kV"sv, "\xC2\xB5V"sv, "uV"sv, "A"sv, "mA"sv, "kA"sv, "W"sv, "mW"sv, "kW"sv, "MW"sv, "GW"sv, "Wh"sv,
    "kWh"sv, "MWh"sv, "GWh"sv, "VA"sv, "kVA"sv, "var"sv, "kvar"sv, "VAr"sv, "varh"sv, "J"sv, "kJ"sv, "MJ"sv, "GJ"sv,
    "kcal"sv, "Ohm"sv, "ohm"sv, "kOhm"sv, "\xCE\xA9"sv, "Ah"sv, "mAh"sv, "Hz"sv, "kHz"sv, "MHz"sv, "GHz"sv, "volts"sv,
    "volt"sv, "Volt"sv, "ampere"sv, "Ampere"sv, "watt"sv, "Watt"sv, "Volts"sv, "amps"sv, "Amps"sv, "watts"sv, "Watts"sv,
    // length, area, volume, mass, flow, speed
    "m"sv, "mm"sv, "cm"sv, "km"sv, "um"sv, "\xC2\xB5m"sv, "nm"sv, "ft"sv, "in"sv, "inch"sv, "mi"sv, "miles"sv, "m2"sv,
    "m3"sv, "m\xC2\xB2"sv, "m\xC2\xB3"sv, "l"sv, "L"sv, "ml"sv, "mL"sv, "gal"sv, "g"sv, "kg"sv, "mg"sv, "t"sv, "lb"sv,
    "lbs"sv, "rpm"sv, "RPM"sv, "1/min"sv, "U/min"sv, "mph"sv, "kn"sv, "kt"sv, "knots"sv, "kph"sv, "lpm"sv, "gpm"sv,
    // pressure, force, light, sound, chemistry
    "Pa"sv, "hPa"sv, "kPa"sv, "MPa"sv, "bar"sv, "mbar"sv, "psi"sv, "mmHg"sv, "inHg"sv, "atm"sv, "N"sv, "kN"sv, "Nm"sv,
    "lx"sv, "lux"sv, "klx"sv, "lm"sv, "dB"sv, "dBA"sv, "dB(A)"sv, "dBm"sv, "pH"sv, "NTU"sv, "FNU"sv, "mol"sv, "mmol"sv,
    "umol"sv, "\xC2\xB5mol"sv, "ug"sv, "\xC2\xB5g"sv, "\xC2\xB5S"sv, "uS"sv, "mS"sv, "T"sv, "mT"sv, "uT"sv, "G"sv,
    "PSU"sv, "psu"sv,
    // time, money, counts
    "s"sv, "sec"sv, "second"sv, "seconds"sv, "Second"sv, "minutes"sv, "hours"sv, "degT"sv, "degM"sv, "meters"sv,
    "metres"sv, "celsius"sv, "kelvin"sv, "pascal"sv, "meters/second"sv, "ms"sv, "us"sv, "ns"sv, "min"sv, "mins"sv,
    "h"sv, "hr"sv, "hrs"sv, "d"sv, "UTC"sv, "GMT"sv, "local"sv, "EUR"sv, "USD"sv, "\xE2\x82\xAC"sv, "$"sv, "count"sv,
    "counts"sv, "cnt"sv, "pulses"sv, "Imp"sv, "Imp."sv, "Stk"sv, "bool"sv, "n/a"sv, "-"sv, "--"sv, "B"sv, "kB"sv,
    "MB"sv, "GB"sv, "bit"sv, "bit/s"sv, "Mbit/s"sv,
    // what loggers say in such a row
    "yr"sv, "mo"sv, "dy"sv, "hr"sv, "mn"sv, "YYYY"sv, "MM"sv, "DD"sv, "hh"sv, "mm"sv, "TS"sv, "RN"sv, "Avg"sv, "Smp"sv,
    "Max"sv, "Min"sv, "Tot"sv, "Std"sv, "WVc"sv};

/// dd/MM/yyyy HH:mm:ss, and as others write it: TT.MM.JJJJ, JJ/MM/AAAA
bool isTimePattern(std::string_view text)
{
    constexpr std::array parts{"yy"sv, "YY"sv, "jj"sv, "JJ"sv, "AAAA"sv, "aaaa"sv, "HH:mm"sv, "hh:mm"sv, "HH:MM"sv};
    return text.size() >= 4 &&
           std::ranges::any_of(parts, [text](std::string_view part) { return text.contains(part); }) &&
           text.find_first_not_of("yYmMdDhHsSzfTtZjJaA:-/. ") == text.npos;
}

bool isKnown(std::string_view text)
{
    return std::ranges::find(units, text) != units.end();
}

/// kWh/day, m/s, W/m2, µg/m³: a unit of units.
bool isRatio(std::string_view text)
{
    const std::size_t slash = text.find('/');
    return slash != std::string_view::npos && slash > 0 && slash + 1 < text.size() && text.size() <= 16 &&
           (isKnown(text.substr(0, slash)) || isKnown(text.substr(slash + 1)));
}

/// W m-2, m s-1, umol m-2 s-1: units side by side, one at least with a power below zero.
bool isProduct(std::string_view text)
{
    bool hasNegative = false;
    while (!text.empty()) {
        std::string_view part = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
        const std::size_t letters = part.find_first_of("-^123");
        std::string_view power = letters == part.npos ? std::string_view() : part.substr(letters);
        part = part.substr(0, letters);
        if (power.starts_with('^'))
            power.remove_prefix(1);
        const bool isNegative = power.size() == 2 && power.front() == '-';
        if (!isKnown(part) || (power.size() > 1 && !isNegative))
            return false;
        hasNegative = hasNegative || isNegative;
    }
    return hasNegative;
}

} // namespace

bool isRuler(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    return text.size() >= 3 && (text.contains("--") || text.contains("==")) &&
           text.find_first_not_of("-=+|: ") == text.npos;
}

bool isUnitName(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    if (text.size() > 2 && ((text.front() == '[' && text.back() == ']') || (text.front() == '(' && text.back() == ')')))
        return true;
    return isKnown(text) || isRatio(text) || isProduct(text) || isTimePattern(text) || isRuler(text);
}

bool areColumnFormats(const std::vector<std::string> &cells)
{
    return cells.size() > 2 && std::ranges::all_of(cells, [](std::string_view cell) {
               const std::string_view width = cell.substr(0, cell.size() - std::min<std::size_t>(cell.size(), 1));
               return !width.empty() && width.size() <= 3 && "snd"sv.contains(cell.back()) &&
                      width.find_first_not_of("0123456789") == width.npos;
           });
}

double shareOfUnits(const std::vector<std::string> &cells)
{
    if (areColumnFormats(cells))
        return 1;
    double filled = 0;
    double known = 0;
    for (const std::string &cell : cells) {
        filled += trimmed(cell).empty() ? 0 : 1;
        known += isUnitName(cell) ? 1 : 0;
    }
    return filled == 0 ? 0 : known / filled;
}

} // namespace penstock
