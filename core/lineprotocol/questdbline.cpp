// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/questdbline.h"

#include "core/lineprotocol/linenumber.h"

#include <QByteArrayView>

#include <charconv>

namespace penstock {

namespace {

using Part = LineRefusal::Part;
using Reason = LineRefusal::Reason;

bool isIn(std::string_view set, char c)
{
    return set.find(c) != std::string_view::npos;
}

} // namespace

bool QuestDbLine::read(std::string_view line)
{
    m_line = line;
    m_at = 0;
    m_mended.clear();
    m_names.clear();
    m_names.reserve(line.size());
    m_isMended = false;
    m_isAmbiguous = false;
    m_hasTime = false;
    m_point.measurement = {};
    m_point.tags.clear();
    m_point.fields.clear();
    m_point.time = 0;
    m_refusal = {};
    if (!QByteArrayView(line.data(), static_cast<qsizetype>(line.size())).isValidUtf8())
        return refuse(Part::Point, LineFault::NotUtf8, {});
    if (!readName(Place::Name, ", ", m_point.measurement))
        return refuse(Part::Measurement, LineFault::AnyBackslash, m_point.measurement);
    if (!readTags())
        return false;
    keep(m_line.substr(m_at, 1));
    if (!readFields())
        return false;
    readTime();
    return true;
}

bool QuestDbLine::readTags()
{
    while (peek() == ',') {
        keep(",");
        TagView tag;
        if (!readName(Place::Name, ",= ", tag.key))
            return refuse(Part::TagKey, LineFault::AnyBackslash, tag.key);
        if (peek() != '=')
            return true; // the server says what is missing
        keep("=");
        readName(Place::TagValue, ", ", tag.value);
        m_point.tags.push_back(tag);
    }
    if (m_line.substr(0, m_at).find('\r') != std::string_view::npos)
        return refuse(Part::Point, Reason::CarriageReturn, {});
    return true;
}

bool QuestDbLine::readFields()
{
    while (m_at < m_line.size()) {
        if (!readField())
            return false;
        if (peek() != ',')
            return true;
        keep(",");
    }
    return true;
}

bool QuestDbLine::readField()
{
    FieldView field;
    if (!readName(Place::Name, ",= ", field.key))
        return refuse(Part::FieldKey, LineFault::AnyBackslash, field.key);
    if (isIn(field.key, '\r'))
        return refuse(Part::FieldKey, Reason::CarriageReturn, field.key);
    if (peek() != '=')
        return true;
    keep("=");
    if (peek() == '"') {
        field.value = std::string_view();
        m_point.fields.push_back(field);
        return readString(field.key);
    }
    const std::size_t end = std::min(m_line.find_first_of(", ", m_at), m_line.size());
    const std::string_view word = m_line.substr(m_at, end - m_at);
    // Both become "no value" without a word where the column is there already.
    if (word.empty())
        return refuse(Part::ValueOfField, Reason::NoValue, field.key);
    if (isNotFinite(word))
        return refuse(Part::ValueOfField, Reason::NotANumber, field.key);
    field.value = true;
    std::int64_t integer = 0;
    const char *const last = word.data() + word.size() - 1;
    if (*last == 'i' && std::from_chars(word.data(), last, integer).ptr == last)
        field.value = integer;
    m_point.fields.push_back(field);
    keep(word);
    return true;
}

bool QuestDbLine::readString(std::string_view key)
{
    keep("\"");
    while (m_at < m_line.size() && peek() != '"') {
        if (peek() == '\\') {
            takeBackslash(Place::String);
        } else if (peek() == '\n') {
            escape();
            keep("\n");
        } else {
            const std::size_t end = std::min(m_line.find_first_of("\"\\\n", m_at), m_line.size());
            keep(m_line.substr(m_at, end - m_at));
        }
    }
    if (peek() == '"')
        keep("\"");
    const std::size_t end = std::min(m_line.find_first_of(", ", m_at), m_line.size());
    if (isIn(m_line.substr(m_at, end - m_at), '\r') && end < m_line.size())
        return refuse(Part::ValueOfField, Reason::CarriageReturn, key);
    keep(m_line.substr(m_at, end - m_at));
    return true;
}

void QuestDbLine::readTime()
{
    const std::size_t begin = std::min(m_line.find_first_not_of(' ', m_at), m_line.size());
    const std::string_view word = m_line.substr(begin);
    m_hasTime = std::from_chars(word.data(), word.data() + word.size(), m_point.time).ec == std::errc();
    keep(m_line.substr(m_at));
}

/// False when a name holds a backslash of its own; it is read to its end all the same.
bool QuestDbLine::readName(Place place, std::string_view ends, std::string_view &name)
{
    const std::size_t begin = m_names.size();
    const bool isName = place == Place::Name;
    bool isGood = true;
    while (m_at < m_line.size() && !isIn(ends, peek())) {
        const char next = m_at + 1 < m_line.size() ? m_line[m_at + 1] : '\0';
        if (peek() == '\\') {
            const bool escapes = isIn(",= ", next) || (isName && next == '"');
            isGood = isGood && (escapes || !isName);
            if (!escapes || !isName)
                m_names += '\\';
            takeBackslash(place);
            continue;
        }
        m_names += peek();
        keep(m_line.substr(m_at, 1));
    }
    name = std::string_view(m_names).substr(begin);
    return isGood;
}

void QuestDbLine::takeBackslash(Place place)
{
    const char next = m_at + 1 < m_line.size() ? m_line[m_at + 1] : '\0';
    const std::string_view escaped = place == Place::String ? "\"\\\n" : place == Place::Name ? ",= \"\\" : ",= \\";
    if (!isIn(escaped, next)) {
        escape();
        keep("\\");
        return;
    }
    // In strings all agree on a pair.
    m_isAmbiguous = m_isAmbiguous || (place == Place::String ? next == '\n' : next == '\\');
    keep(m_line.substr(m_at, 2));
}

/// Moves on behind these bytes, which stand at the place where the line is read.
void QuestDbLine::keep(std::string_view bytes)
{
    if (m_isMended)
        m_mended += bytes;
    m_at += bytes.size();
}

/// Puts a backslash that the line does not have.
void QuestDbLine::escape()
{
    if (!m_isMended)
        m_mended.assign(m_line.substr(0, m_at));
    m_isMended = true;
    m_mended += '\\';
}

bool QuestDbLine::refuse(Part part, Reason reason, std::string_view key)
{
    m_refusal = {.part = part, .reason = reason, .fault = LineFault::None, .key = key};
    return false;
}

bool QuestDbLine::refuse(Part part, LineFault fault, std::string_view key)
{
    m_refusal = {.part = part, .reason = Reason::Text, .fault = fault, .key = key};
    return false;
}

} // namespace penstock
