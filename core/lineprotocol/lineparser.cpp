// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineparser.h"

#include "core/lineprotocol/linename.h"
#include "core/lineprotocol/linevalue.h"
#include "core/lineprotocol/pointtime.h"

#include <QByteArrayView>

#include <algorithm>
#include <charconv>
#include <numeric>

namespace penstock {
namespace {

// As LineEncoder has them.
constexpr std::size_t maxKeyLength = 65'535;
constexpr std::size_t keySeparator = 4;
constexpr std::size_t longestCharacter = 4; // bytes

bool isUtf8(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

/// The indexes of the entries, in the order of their keys; of equal ones the first comes first.
template <typename Entries> void sortByKey(const Entries &entries, std::vector<std::size_t> &order)
{
    order.resize(entries.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&entries](std::size_t index) { return entries[index].key; });
}

template <typename Entries> bool hasDoubles(const Entries &entries, std::vector<std::size_t> &order)
{
    constexpr std::size_t few = 8;
    if (entries.size() <= few) {
        for (std::size_t i = 1; i < entries.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (entries[i].key == entries[j].key)
                    return true;
            }
        }
        return false;
    }
    sortByKey(entries, order);
    return std::ranges::adjacent_find(order, {}, [&entries](std::size_t index) { return entries[index].key; }) !=
           order.end();
}

/// The offset of the first entry whose key another one has already.
template <typename Entries>
std::size_t secondOffset(const Entries &entries, const std::vector<std::size_t> &offsets,
                         std::vector<std::size_t> &order)
{
    sortByKey(entries, order);
    std::size_t first = std::string_view::npos;
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (entries[order[i]].key == entries[order[i - 1]].key)
            first = std::min(first, offsets[order[i]]);
    }
    return first;
}

} // namespace

LineParser::LineParser(LineGrammar grammar, Precision precision) : m_precision(precision)
{
    m_cursor.grammar = grammar;
}

bool LineParser::parse(std::string_view line)
{
    m_cursor.line = line;
    m_cursor.at = 0;
    m_cursor.unescaped.clear();
    m_cursor.unescaped.reserve(line.size());
    m_cursor.mistake = {};
    m_point.tags.clear();
    m_point.fields.clear();
    m_point.time = 0;
    m_time.reset();
    m_tagOffsets.clear();
    m_fieldOffsets.clear();
    return checkUtf8() && parseSeries() && checkTags() && parseFields() && checkFields() && parseTimestamp();
}

bool LineParser::checkUtf8()
{
    const std::string_view line = m_cursor.line;
    if (isUtf8(line))
        return true;
    std::size_t good = 0;
    for (std::size_t length = 1; length <= longestCharacter; ++length) {
        if (isUtf8(line.substr(good, length))) {
            good += length;
            length = 0;
        }
    }
    return m_cursor.fail(Reason::NotUtf8, good);
}

bool LineParser::parseSeries()
{
    if (m_cursor.peek() == '#')
        return m_cursor.fail(Reason::Comment);
    const std::size_t begin = m_cursor.at;
    if (!readName(m_cursor, NamePlace::Measurement, m_point.measurement))
        return false;
    if (m_point.measurement.empty())
        return m_cursor.fail(Reason::NoMeasurement);
    if (isTooLong(m_cursor.at - begin))
        return m_cursor.fail(Reason::TooLong, begin);
    while (m_cursor.peek() == ',') {
        ++m_cursor.at;
        if (!parseTag())
            return false;
    }
    m_seriesBytes = m_cursor.at - begin;
    if (m_cursor.grammar != LineGrammar::V3 && isTooLong(m_seriesBytes))
        return m_cursor.fail(Reason::TooLong, begin);
    return true;
}

bool LineParser::parseTag()
{
    TagView tag;
    const std::size_t begin = m_cursor.at;
    if (!readName(m_cursor, NamePlace::TagKey, tag.key))
        return false;
    if (tag.key.empty())
        return m_cursor.fail(Reason::NoTagKey);
    if (m_cursor.peek() != '=')
        return m_cursor.fail(Reason::NoTagValue);
    if (m_reservesTime && tag.key == "time")
        return m_cursor.fail(Reason::Reserved, begin);
    if (m_cursor.grammar == LineGrammar::V2 && (tag.key == "_field" || tag.key == "_measurement"))
        return m_cursor.fail(Reason::ReservedBy2, begin);
    const std::size_t valueBegin = ++m_cursor.at;
    if (!readName(m_cursor, NamePlace::TagValue, tag.value))
        return false;
    if (m_cursor.peek() == '=')
        return m_cursor.fail(Reason::EqualsInTag);
    if (tag.value.empty())
        return m_cursor.fail(Reason::NoTagValue);
    if (isTooLong(valueBegin - begin) || isTooLong(m_cursor.at - valueBegin))
        return m_cursor.fail(Reason::TooLong, begin);
    m_tagOffsets.push_back(begin);
    m_point.tags.push_back(tag);
    return true;
}

bool LineParser::checkTags()
{
    if (!hasDoubles(m_point.tags, m_order))
        return true;
    return m_cursor.fail(Reason::TagTwice, secondOffset(m_point.tags, m_tagOffsets, m_order));
}

bool LineParser::parseFields()
{
    m_cursor.skipSpaces();
    if (m_cursor.atEnd())
        return m_cursor.fail(Reason::NoFields);
    for (;;) {
        if (!parseField())
            return false;
        if (m_cursor.peek() != ',')
            return true;
        ++m_cursor.at;
    }
}

bool LineParser::parseField()
{
    FieldView field;
    const std::size_t begin = m_cursor.at;
    if (!readName(m_cursor, NamePlace::FieldKey, field.key))
        return false;
    if (field.key.empty())
        return m_cursor.fail(Reason::NoFieldKey);
    if (m_cursor.peek() != '=')
        return m_cursor.fail(Reason::NoEquals);
    if (m_reservesTime && field.key == "time")
        return m_cursor.fail(Reason::Reserved, begin);
    const std::size_t keyBytes = m_cursor.at - begin;
    if (isTooLong(m_cursor.grammar == LineGrammar::V3 ? keyBytes : m_seriesBytes + keySeparator + keyBytes))
        return m_cursor.fail(Reason::TooLong, begin);
    ++m_cursor.at;
    if (!readValue(m_cursor, field.value))
        return false;
    m_fieldOffsets.push_back(begin);
    m_point.fields.push_back(field);
    return true;
}

bool LineParser::checkFields()
{
    if (hasDoubles(m_point.fields, m_order)) {
        if (m_cursor.grammar == LineGrammar::V3)
            return m_cursor.fail(Reason::FieldTwice, secondOffset(m_point.fields, m_fieldOffsets, m_order));
        return dropDoubleFields();
    }
    if (m_cursor.grammar != LineGrammar::V3 || m_point.tags.empty())
        return true;
    sortByKey(m_point.tags, m_order);
    for (std::size_t i = 0; i < m_point.fields.size(); ++i) {
        if (std::ranges::binary_search(m_order, m_point.fields[i].key, {},
                                       [this](std::size_t index) { return m_point.tags[index].key; }))
            return m_cursor.fail(Reason::TagAndField, m_fieldOffsets[i]);
    }
    return true;
}

/// Of fields with the same key the last one counts, as long as the types agree.
bool LineParser::dropDoubleFields()
{
    sortByKey(m_point.fields, m_order);
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const FieldView &field = m_point.fields[m_order[i]];
        const FieldView *next = i + 1 < m_order.size() ? &m_point.fields[m_order[i + 1]] : nullptr;
        if (!next || next->key != field.key)
            kept.push_back(m_order[i]);
        else if (next->value.index() != field.value.index())
            return m_cursor.fail(Reason::FieldTwice, m_fieldOffsets[m_order[i + 1]]);
    }
    std::ranges::sort(kept);
    for (std::size_t i = 0; i < kept.size(); ++i)
        m_point.fields[i] = m_point.fields[kept[i]];
    m_point.fields.resize(kept.size());
    return true;
}

bool LineParser::parseTimestamp()
{
    const std::size_t fieldsEnd = m_cursor.at;
    m_cursor.skipSpaces();
    if (m_cursor.atEnd()) {
        const bool isRefused = m_cursor.grammar == LineGrammar::V3 && m_cursor.at > fieldsEnd;
        return isRefused ? m_cursor.fail(Reason::SpaceForTimestamp, fieldsEnd) : true;
    }
    const std::size_t begin = m_cursor.at;
    const std::string_view word = takeWord(m_cursor, false);
    std::int64_t units = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), units);
    if (error == std::errc::invalid_argument || end != word.data() + word.size()) {
        const bool isReturn = m_cursor.atEnd() && word.ends_with('\r');
        return isReturn ? m_cursor.fail(Reason::CarriageReturn, m_cursor.at - 1)
                        : m_cursor.fail(Reason::Timestamp, begin);
    }
    std::int64_t time = 0;
    if (error == std::errc::result_out_of_range || __builtin_mul_overflow(units, nanosecondsPer(m_precision), &time) ||
        time > maximumPointTime || time < -maximumPointTime)
        return m_cursor.fail(Reason::TimestampRange, begin);
    m_cursor.skipSpaces();
    if (!m_cursor.atEnd())
        return m_cursor.fail(m_cursor.line.substr(m_cursor.at) == "\r" ? Reason::CarriageReturn
                                                                       : Reason::BehindTimestamp);
    m_time = time;
    m_point.time = time;
    return true;
}

bool LineParser::isTooLong(std::size_t keyBytes) const
{
    return keyBytes > maxKeyLength;
}

} // namespace penstock
