// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/annotatedvalue.h"

#include "core/csv/cellvalue.h"
#include "core/csv/goduration.h"
#include "core/csv/golayout.h"
#include "core/time/timetext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace penstock {
namespace {

struct AnnotatedValueText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AnnotatedValue)
};

using namespace std::string_view_literals;
using Type = AnnotatedColumn::Type;

std::unexpected<QString> no(const QString &sentence, std::string_view text)
{
    constexpr qsizetype longest = 60;
    return std::unexpected(
        sentence.arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(longest)));
}

template <typename Number> std::optional<Number> toNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return value;
}

bool isNotFinite(std::string_view text)
{
    static constexpr std::array words{"nan"sv, "inf"sv, "+inf"sv, "-inf"sv, "infinity"sv, "+infinity"sv, "-infinity"sv};
    return text.size() <= 9 && std::ranges::any_of(words, [text](std::string_view word) {
               return std::ranges::equal(text, word, [](char a, char b) { return (a | 0x20) == (b | 0x20); });
           });
}

/// Without what is ignored, and with a point for the decimal mark.
std::string normalised(const AnnotatedColumn &column, std::string_view text)
{
    std::string number;
    for (const char c : text) {
        if (c == column.decimalMark)
            number += '.';
        else if (!column.ignoredCharacters.contains(c))
            number += c;
    }
    return number;
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\'))
            ++i;
        plain += text[i];
    }
    return plain;
}

bool isOneOf(std::string_view text, const std::vector<std::string> &words)
{
    return std::ranges::find(words, text) != words.end();
}

/// Seconds since 1970; nothing in the hour that a change leaves out. Of one that comes twice the first.
std::optional<std::int64_t> toUtc(const QTimeZone &zone, std::int64_t local)
{
    constexpr std::int64_t day = 86'400;
    const auto offsetAt = [&zone](std::int64_t utc) {
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
    };
    const int before = offsetAt(local - day);
    const int after = offsetAt(local + day);
    for (const int offset : {std::max(before, after), std::min(before, after)}) {
        if (offsetAt(local - offset) == offset)
            return local - offset;
    }
    return {};
}

} // namespace

void AnnotatedValue::setTimeZone(const QString &zone)
{
    m_zone.reset();
    if (zone.isEmpty())
        return;
    if (zone == QStringLiteral("Local")) {
        m_zone = QTimeZone::systemTimeZone();
    } else if ((zone.startsWith(u'+') || zone.startsWith(u'-')) && zone.size() == 5) {
        const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt();
        m_zone = QTimeZone((zone.startsWith(u'-') ? -60 : 60) * minutes);
    } else {
        m_zone = QTimeZone(zone.toUtf8());
    }
}

std::string_view AnnotatedValue::keep(std::string text)
{
    return m_texts.emplace_back(std::move(text));
}

std::expected<std::optional<FieldValue>, QString> AnnotatedValue::read(const AnnotatedColumn &column,
                                                                       std::string_view text)
{
    switch (column.type) {
    case Type::String:
        return FieldValue(text);
    case Type::Double:
        return readDouble(column, text);
    case Type::Long:
    case Type::UnsignedLong:
        return readWhole(column, text);
    case Type::Boolean:
        return readBoolean(column, text);
    case Type::Duration:
        if (const auto duration = readGoDuration(text))
            return FieldValue(*duration);
        return no(AnnotatedValueText::tr("\"%1\" is no duration such as 1h30m"), text);
    case Type::Time:
        if (const auto time = readTime(column, text))
            return FieldValue(*time);
        else
            return std::unexpected(time.error());
    case Type::Guess:
        return guess(text);
    case Type::Verbatim:
        break;
    }
    return readVerbatim(text);
}

std::expected<std::int64_t, QString> AnnotatedValue::readTime(const AnnotatedColumn &column, std::string_view text)
{
    const bool isNumber = text.find_first_not_of("0123456789", text.starts_with('-') ? 1 : 0) == std::string_view::npos;
    const bool wantsText = column.format == "RFC3339" || column.format == "RFC3339Nano";
    if (column.format.empty() || column.format == "number" || wantsText) {
        if (isNumber ? !wantsText : column.format != "number") {
            const auto moment = readMoment(text);
            std::int64_t time = 0;
            if (moment && !__builtin_mul_overflow(*moment, isNumber ? m_timeUnit : 1, &time))
                return time;
        }
        return no(isNumber || column.format != "number"
                      ? AnnotatedValueText::tr("\"%1\" is no time such as 2024-01-31T12:00:00Z")
                      : AnnotatedValueText::tr("\"%1\" is no number of nanoseconds"),
                  text);
    }
    const auto written = readGoLayout(column.format, text);
    if (!written)
        return no(AnnotatedValueText::tr("\"%1\" is no time of the layout %2")
                      .arg(QStringLiteral("%1"), QString::fromStdString(column.format)),
                  text);
    std::optional<std::int64_t> seconds = written->seconds - written->offset.value_or(0);
    if (!written->offset && m_zone)
        seconds = toUtc(*m_zone, written->seconds);
    const auto time = seconds ? toNanoseconds(*seconds, written->nanoseconds) : std::nullopt;
    if (!time)
        return no(
            AnnotatedValueText::tr("\"%1\" is a time that does not exist in its zone, or that InfluxDB cannot hold"),
            text);
    return *time;
}

std::expected<std::optional<FieldValue>, QString> AnnotatedValue::readDouble(const AnnotatedColumn &column,
                                                                             std::string_view text)
{
    if (isNotFinite(text)) {
        ++m_numbersLeftOut;
        return std::nullopt;
    }
    if (const auto number = parseFloat(normalised(column, text)))
        return FieldValue(*number);
    return no(AnnotatedValueText::tr("\"%1\" is not a finite number"), text);
}

std::expected<std::optional<FieldValue>, QString> AnnotatedValue::readWhole(const AnnotatedColumn &column,
                                                                            std::string_view text)
{
    std::string number = normalised(column, text);
    if (const std::size_t point = number.find('.'); point != std::string::npos) {
        if (column.isStrict)
            return no(AnnotatedValueText::tr("\"%1\" has a fraction, the column is strictly whole"), text);
        if (number.find_first_not_of("0123456789", point + 1) != std::string::npos)
            return no(AnnotatedValueText::tr("\"%1\" is not a whole number"), text);
        ++m_fractionsCut;
        number.resize(point);
    }
    if (column.type == Type::UnsignedLong) {
        if (const auto value = toNumber<std::uint64_t>(number))
            return FieldValue(*value);
        return no(AnnotatedValueText::tr("\"%1\" is not a whole number from 0 to 2^64 - 1"), text);
    }
    if (const auto value = toNumber<std::int64_t>(number))
        return FieldValue(*value);
    return no(AnnotatedValueText::tr("\"%1\" is not an integer from -2^63 to 2^63 - 1"), text);
}

std::expected<std::optional<FieldValue>, QString> AnnotatedValue::readBoolean(const AnnotatedColumn &column,
                                                                              std::string_view text)
{
    if (!column.trueWords.empty() || !column.falseWords.empty()) {
        if (isOneOf(text, column.trueWords))
            return FieldValue(true);
        if (isOneOf(text, column.falseWords))
            return FieldValue(false);
        // An empty list is all the rest.
        const std::vector<std::string> nothing{std::string()};
        if (column.trueWords == nothing)
            return FieldValue(true);
        if (column.falseWords == nothing)
            return FieldValue(false);
    } else if ("tTyY1"sv.contains(text.front())) {
        return FieldValue(true);
    } else if ("fFnN0"sv.contains(text.front())) {
        return FieldValue(false);
    }
    return no(AnnotatedValueText::tr("\"%1\" is neither true nor false"), text);
}

std::expected<std::optional<FieldValue>, QString> AnnotatedValue::readVerbatim(std::string_view text)
{
    static constexpr std::array trues{"t"sv, "T"sv, "true"sv, "True"sv, "TRUE"sv};
    static constexpr std::array falses{"f"sv, "F"sv, "false"sv, "False"sv, "FALSE"sv};
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return FieldValue(keep(unescaped(text.substr(1, text.size() - 2))));
    if (std::ranges::find(trues, text) != trues.end())
        return FieldValue(true);
    if (std::ranges::find(falses, text) != falses.end())
        return FieldValue(false);
    const std::string_view digits = text.substr(0, text.size() - 1);
    if (text.ends_with('i')) {
        if (const auto value = toNumber<std::int64_t>(digits))
            return FieldValue(*value);
    } else if (text.ends_with('u')) {
        if (const auto value = toNumber<std::uint64_t>(digits))
            return FieldValue(*value);
    } else if (const auto value = parseFloat(text)) {
        return FieldValue(*value);
    }
    return no(AnnotatedValueText::tr("\"%1\" is no value of line protocol; give its column a type, such as string"),
              text);
}

std::expected<std::optional<FieldValue>, QString> AnnotatedValue::guess(std::string_view text)
{
    if (text == "true" || text == "false")
        return FieldValue(text == "true");
    if (numberShape(text) != NumberShape::None) {
        if (const auto number = parseFloat(text))
            return FieldValue(*number);
    }
    return FieldValue(text);
}

} // namespace penstock
