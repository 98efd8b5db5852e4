// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/pointrules.h"

#include "core/async/plural.h"
#include "core/lineprotocol/linenumber.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace penstock {

namespace {

using Part = LineRefusal::Part;
using Reason = LineRefusal::Reason;

constexpr std::int64_t nanosecondsPerMicrosecond = 1'000;
constexpr std::int64_t nanosecondsPerMillisecond = 1'000'000;
constexpr std::uint64_t largestExactInteger = std::uint64_t(1) << 53;
constexpr int exactDigits = 12;

LineRefusal refusal(Part part, Reason reason, std::string_view key)
{
    return {.part = part, .reason = reason, .fault = LineFault::None, .key = key};
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isSameButForCase(std::string_view a, std::string_view b)
{
    if (isAscii(a) && isAscii(b))
        return std::ranges::equal(a, b, {}, lower, lower);
    const auto folded = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower();
    };
    return folded(a) == folded(b);
}

/// The same for names that differ in case only (FNV-1a of the name in small letters).
std::uint64_t hashOf(std::string_view name)
{
    const QByteArray folded =
        isAscii(name) ? QByteArray()
                      : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toLower().toUtf8();
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : folded.isEmpty() ? name : std::string_view(folded.data(), std::size_t(folded.size())))
        hash = (hash ^ static_cast<unsigned char>(lower(c))) * 0x100000001b3U;
    return hash;
}

std::string_view nameAt(const PointView &point, std::size_t index)
{
    return index < point.tags.size() ? point.tags[index].key : point.fields[index - point.tags.size()].key;
}

/// The index among tags and fields of the first whose name another before it has; their number when there is none.
std::size_t firstDoubleButForCase(const PointView &point)
{
    constexpr std::size_t few = 32; // more of them are sorted: a row may have thousands
    const std::size_t count = point.tags.size() + point.fields.size();
    std::vector<std::pair<std::uint64_t, std::size_t>> many;
    many.reserve(count > few ? count : 0);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view name = nameAt(point, i);
        const std::uint64_t hash = hashOf(name);
        if (count > few) {
            many.emplace_back(hash, i);
            continue;
        }
        const std::uint64_t bit = std::uint64_t(1) << (hash % 64);
        for (std::size_t j = 0; (seen & bit) && j < i; ++j) {
            if (isSameButForCase(nameAt(point, j), name))
                return i;
        }
        seen |= bit;
    }
    std::size_t first = count;
    std::ranges::sort(many);
    for (std::size_t i = 1; i < many.size(); ++i) {
        const auto &[hash, index] = many[i];
        if (hash == many[i - 1].first && isSameButForCase(nameAt(point, many[i - 1].second), nameAt(point, index)))
            first = std::min(first, index);
    }
    return first;
}

bool hasMoreDigits(std::string_view number)
{
    std::string_view mantissa = number.substr(0, number.find_first_of("eE"));
    while (mantissa.contains('.') && mantissa.ends_with('0'))
        mantissa.remove_suffix(1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto first = std::ranges::find_if(mantissa, [](char c) { return c >= '1' && c <= '9'; });
    return std::count_if(first, mantissa.end(), isDigit) > exactDigits;
}

std::int64_t yesterday()
{
    const auto day = std::chrono::system_clock::now() - std::chrono::hours(24);
    return std::chrono::duration_cast<std::chrono::nanoseconds>(day.time_since_epoch()).count();
}

} // namespace

PointRules::PointRules(LineDialect dialect) : m_dialect(dialect), m_yesterday(yesterday()) {}

LineRefusal PointRules::check(const PointView &point, bool hasTime)
{
    LineRefusal refused;
    switch (m_dialect) {
    case LineDialect::InfluxDb:
    case LineDialect::InfluxDb1:
        return refused;
    case LineDialect::QuestDb:
        refused = checkQuestDb(point, hasTime);
        break;
    case LineDialect::VictoriaMetrics:
        refused = checkVictoriaMetrics(point, hasTime);
        break;
    case LineDialect::GreptimeDb:
        for (std::size_t i = 0; i < point.tags.size() + point.fields.size() && !refused; ++i) {
            if (nameAt(point, i) == "greptime_timestamp")
                refused =
                    refusal(i < point.tags.size() ? Part::TagKey : Part::FieldKey, Reason::TimeIndex, nameAt(point, i));
        }
        break;
    }
    if (!refused)
        remember(point, hasTime);
    return refused;
}

LineRefusal PointRules::checkQuestDb(const PointView &point, bool hasTime) const
{
    for (const TagView &tag : point.tags) {
        if (isSameButForCase(tag.key, "timestamp"))
            return refusal(Part::TagKey, Reason::Timestamp, tag.key);
    }
    for (const FieldView &field : point.fields) {
        if (isSameButForCase(field.key, "timestamp"))
            return refusal(Part::FieldKey, Reason::Timestamp, field.key);
        const auto *integer = std::get_if<std::int64_t>(&field.value);
        if (integer && *integer == std::numeric_limits<std::int64_t>::min())
            return refusal(Part::ValueOfField, Reason::SmallestInteger, field.key);
    }
    if (const std::size_t twice = firstDoubleButForCase(point); twice < point.tags.size() + point.fields.size())
        return refusal(twice < point.tags.size() ? Part::TagKey : Part::FieldKey, Reason::TwiceButForCase,
                       nameAt(point, twice));
    return hasTime && point.time < 0 ? refusal(Part::Point, Reason::BeforeEpoch, {}) : LineRefusal();
}

LineRefusal PointRules::checkVictoriaMetrics(const PointView &point, bool hasTime) const
{
    for (const TagView &tag : point.tags) {
        if (tag.key == "__name__")
            return refusal(Part::TagKey, Reason::MetricName, tag.key);
    }
    for (const FieldView &field : point.fields) {
        if (field.key.find('"') != std::string_view::npos)
            return refusal(Part::FieldKey, Reason::QuoteInName, field.key);
        const auto *text = std::get_if<std::string_view>(&field.value);
        if (text && text->find('\n') != std::string_view::npos)
            return refusal(Part::ValueOfField, Reason::TextBreak, field.key);
    }
    // It takes 0 for "now", and that is what the first millisecond becomes.
    return hasTime && point.time < nanosecondsPerMillisecond ? refusal(Part::Point, Reason::BeforeEpoch, {})
                                                             : LineRefusal();
}

void PointRules::remember(const PointView &point, bool hasTime)
{
    const auto rememberIntegers = [this, &point] {
        for (const FieldView &field : point.fields) {
            if (!m_roundsNumbers && std::holds_alternative<std::int64_t>(field.value))
                rememberValue(field.value);
        }
    };
    if (m_dialect == LineDialect::GreptimeDb) {
        m_hasOldTimes = m_hasOldTimes || (hasTime && point.time < m_yesterday);
        rememberIntegers();
        return;
    }
    const bool isVictoria = m_dialect == LineDialect::VictoriaMetrics;
    const std::int64_t unit = isVictoria ? nanosecondsPerMillisecond : nanosecondsPerMicrosecond;
    m_cutsTimes = m_cutsTimes || (hasTime && point.time % unit != 0);
    if (!isVictoria) {
        rememberIntegers();
        return;
    }
    for (const TagView &tag : point.tags)
        m_hasDatabaseTag = m_hasDatabaseTag || tag.key == "db";
    for (const FieldView &field : point.fields)
        rememberValue(field.value);
}

void PointRules::rememberValue(const FieldValue &value)
{
    if (std::holds_alternative<std::string_view>(value)) {
        ++m_texts;
    } else if (std::holds_alternative<bool>(value)) {
        m_hasBooleans = true;
    } else if (m_roundsNumbers) {
        return; // said already
    } else if (const auto *number = std::get_if<double>(&value)) {
        rememberDigits(*number);
    } else if (const auto *integer = std::get_if<std::int64_t>(&value)) {
        m_roundsNumbers = (*integer < 0 ? 0 - static_cast<std::uint64_t>(*integer)
                                        : static_cast<std::uint64_t>(*integer)) > largestExactInteger;
    } else if (const auto *large = std::get_if<std::uint64_t>(&value)) {
        m_roundsNumbers = *large > largestExactInteger;
    } else if (const auto *decimal = std::get_if<Decimal>(&value)) {
        double nearest = 0;
        if (readFloat(decimal->digits, false, nearest) == FloatFault::None)
            rememberDigits(nearest);
        m_roundsNumbers = m_roundsNumbers || hasMoreDigits(decimal->digits);
    }
}

/// Neighbours of a series share one exponent there, so that what is far smaller than another loses its last digits.
void PointRules::rememberDigits(double number)
{
    if (number == 0 || !std::isfinite(number))
        return;
    char text[32];
    const char *const end = std::to_chars(std::begin(text), std::end(text), number, std::chars_format::scientific).ptr;
    const std::string_view written(text, static_cast<std::size_t>(end - text));
    const std::size_t e = written.find('e');
    int exponent = 0;
    const char *const first = written.data() + e + (written[e + 1] == '+' ? 2 : 1);
    std::from_chars(first, end, exponent);
    const std::string_view mantissa = written.substr(0, e);
    const auto digits = static_cast<int>(std::ranges::count_if(mantissa, [](char c) { return c >= '0' && c <= '9'; }));
    m_largestDigit = std::max(m_largestDigit, exponent);
    m_smallestDigit = std::min(m_smallestDigit, exponent - digits + 1);
    m_roundsNumbers = m_largestDigit - m_smallestDigit >= exactDigits || number != std::clamp(number, -1e300, 1e300) ||
                      std::abs(number) < 1e-290;
}

QStringList PointRules::notes() const
{
    QStringList notes;
    const bool isVictoria = m_dialect == LineDialect::VictoriaMetrics;
    if (m_texts > 0)
        notes += withCount(tr("VictoriaMetrics keeps numbers only: %n text(s) became the number that they are, or 0.",
                              nullptr, plural(m_texts)),
                           m_texts);
    if (m_hasBooleans)
        notes += tr("VictoriaMetrics keeps numbers only: true became 1, false became 0.");
    if (m_hasOldTimes)
        notes += tr("GreptimeDB drops rows that are older than the time to live of their table or database, and "
                    "acknowledges them. Some of these are older than a day: whether they are kept is not known here.");
    if (m_roundsNumbers && m_dialect == LineDialect::GreptimeDb)
        notes += tr("Some versions of GreptimeDB keep all numbers as floats: integers beyond 9,007,199,254,740,992 may "
                    "have been rounded.");
    if (m_roundsNumbers && m_dialect == LineDialect::QuestDb)
        notes += tr("Where a column of QuestDB holds floats, integers beyond 9,007,199,254,740,992 were rounded.");
    if (m_roundsNumbers && isVictoria)
        notes += tr("VictoriaMetrics keeps about 12 digits of a number, and of one beside much larger neighbours fewer "
                    "or none: some were rounded.");
    if (m_hasDatabaseTag)
        notes += tr("In VictoriaMetrics the tag \"db\" takes the place of the database's name.");
    if (m_cutsTimes && isVictoria)
        notes += tr("VictoriaMetrics keeps times to the millisecond: what is finer was cut off.");
    if (m_cutsTimes && !isVictoria)
        notes += tr("QuestDB keeps times to the microsecond, unless the time of the table is a TIMESTAMP_NS: "
                    "nanoseconds were cut off.");
    if (m_hasDoubleBackslash)
        notes += tr("QuestDB reads two backslashes, or one before a line break, as one character. Such lines were sent "
                    "as they are.");
    return notes;
}

} // namespace penstock
