// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/numbertext.h"

#include "core/result/columnchunk.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace penstock {

namespace {

constexpr int usualDigits = 3;   // that matter, of a number with a unit
constexpr int mostDecimals = 12; // before an exponent is shorter
constexpr QChar space(0x00A0);

bool isNumber(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Unsigned || type == ColumnType::Float;
}

/// Spaces between each three digits before the point.
QString grouped(const QString &number)
{
    qsizetype end = 0;
    while (end < number.size() && (number[end].isDigit() || (end == 0 && number[end] == u'-')))
        ++end;
    QString text = number;
    const qsizetype first = number.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = end - 3; at > first; at -= 3)
        text.insert(at, space);
    return text;
}

struct Scaled
{
    double number = 0;
    const char *prefix = "";
};

Scaled scaled(double number, double step, std::span<const char *const> prefixes)
{
    std::size_t at = 0;
    while (std::abs(number) >= step && at + 1 < prefixes.size()) {
        number /= step;
        ++at;
    }
    return {number, prefixes[at]};
}

Scaled scaled(double number, NumberLook::Unit unit)
{
    constexpr std::array thousands{"", "k", "M", "G", "T", "P", "E"};
    constexpr std::array bytes{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    switch (unit) {
    case NumberLook::Unit::Thousands:
        return scaled(number, 1'000, thousands);
    case NumberLook::Unit::Bytes:
        return scaled(number, 1'024, bytes);
    case NumberLook::Unit::Percent:
        return {number * 100, "%"};
    case NumberLook::Unit::None:
        break;
    }
    return {number, ""};
}

/// With three digits that matter, but never fewer than stand before the point: nothing but 0 is written as 0.
QString withUsualDigits(double number)
{
    const int before = number == 0 ? 1 : int(std::floor(std::log10(std::abs(number)))) + 1;
    const int decimals = std::max(usualDigits - before, 0);
    return decimals > mostDecimals ? QString::number(number, 'g', usualDigits) : QString::number(number, 'f', decimals);
}

} // namespace

QString numberText(const Column &column, std::size_t row, const NumberLook &look)
{
    const Column::Place place = column.place(row);
    if (!isNumber(column.type()) || column.isNull(row))
        return toText(column, row);
    const double value = column.number(row);
    if (column.type() == ColumnType::Float && !std::isfinite(value))
        return toText(column, row);
    const Scaled number = scaled(value, look.unit);
    // A whole number is exact as it is, and has zeros behind the point.
    const bool isWhole = place.chunk->type() != ColumnType::Float && look.unit == NumberLook::Unit::None;
    QString text;
    if (look.unit == NumberLook::Unit::None && (isWhole || look.digits < 0)) {
        text = toText(column, row);
        if (isWhole && look.digits > 0)
            text += u'.' + QString(look.digits, u'0');
    } else if (look.digits >= 0) {
        text = QString::number(number.number, 'f', look.digits);
    } else {
        text = withUsualDigits(number.number);
    }
    if (look.groups)
        text = grouped(text);
    if (*number.prefix != '\0')
        text += space + QString::fromLatin1(number.prefix);
    if (!look.suffix.isEmpty())
        text += (*number.prefix != '\0' ? QString() : QString(space)) + look.suffix;
    return text;
}

} // namespace penstock
