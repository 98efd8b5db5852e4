// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakelineparser.h"

#include <QByteArrayList>

#include <algorithm>
#include <charconv>
#include <utility>

namespace penstock {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\0';
}

template <typename T> std::optional<T> wholeNumber(QByteArrayView text)
{
    T number{};
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    return error == std::errc() && end == text.end() ? std::optional(number) : std::nullopt;
}

/// digits [. digits] [e [+-] digits]; `loose` lets the digits on one side of the point be missing.
bool isFloat(QByteArrayView text, bool loose)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - from;
    };
    const qsizetype before = digits();
    qsizetype after = 1;
    if (at < text.size() && text[at] == '.') {
        ++at;
        after = digits();
    } else if (before == 0) {
        return false;
    }
    if (loose ? before + after == 0 : before == 0 || after == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

} // namespace

class FakeLineParser::Cursor
{
public:
    explicit Cursor(const QByteArray &line) : m_line(line) {}

    bool atEnd() const { return m_at >= m_line.size(); }
    char peek() const { return atEnd() ? '\0' : m_line[m_at]; }
    char previous() const { return m_at > 0 ? m_line[m_at - 1] : '\0'; }
    char take() { return m_line[m_at++]; }
    bool skip(char c)
    {
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }
    bool skipSpaces()
    {
        const qsizetype from = m_at;
        while (skip(' ')) {
        }
        return m_at > from;
    }
    QByteArray rest() const { return m_line.mid(m_at); }
    QByteArray takeUntil(QByteArrayView end)
    {
        const qsizetype from = m_at;
        while (!atEnd() && !end.contains(peek()))
            ++m_at;
        return m_line.mid(from, m_at - from);
    }

private:
    const QByteArray &m_line;
    qsizetype m_at = 0;
};

QList<FakeLine> FakeLineParser::parse(const QByteArray &body) const
{
    QList<FakeLine> lines;
    for (QByteArray text : split(body)) {
        text.remove(0, std::ranges::find_if_not(std::as_const(text), isBlank) - std::as_const(text).begin());
        if (text.isEmpty() || text.startsWith('#'))
            continue;
        FakeLine line;
        line.number = static_cast<int>(lines.size()) + 1;
        line.text = text;
        line.error = readLine(text, line.point);
        if (!line.error.isEmpty() && !m_rules.strict)
            line.error = "unable to parse '" + text + "': " + line.error;
        lines += line;
    }
    return lines;
}

/// A line feed ends a line unless it stands in a quoted value of a field.
QByteArrayList FakeLineParser::split(const QByteArray &body) const
{
    QByteArrayList lines;
    qsizetype from = 0;
    bool fields = false;
    bool quoted = false;
    int equals = 0;
    int commas = 0;
    for (qsizetype at = 0; at < body.size(); ++at) {
        const char c = body[at];
        if (c == '\\' && at + 1 < body.size() && (m_rules.strict || body[at + 1] != '\n' || quoted)) {
            ++at;
        } else if (c == ' ' && at > from) {
            fields = true;
        } else if (fields && !quoted && c == '=') {
            ++equals;
        } else if (fields && !quoted && c == ',') {
            ++commas;
        } else if (fields && c == '"' && equals > commas) {
            quoted = !quoted;
        } else if (c == '\n' && !quoted) {
            lines += body.mid(from, at - from);
            from = at + 1;
            fields = false;
            equals = 0;
            commas = 0;
        }
    }
    return lines << body.mid(from);
}

QByteArray FakeLineParser::readLine(const QByteArray &line, FakePoint &point) const
{
    Cursor cursor(line);
    const auto measurement = name(cursor, ", ", m_rules.strict ? ", \\" : ", ");
    if (!measurement)
        return measurement.error();
    if (measurement->isEmpty())
        return m_rules.strict ? "Invalid measurement was provided" : "missing measurement";
    if (m_rules.strict && measurement->contains('\0'))
        return "Invalid measurement was provided";
    point.measurement = *measurement;
    if (const QByteArray error = readTags(cursor, point); !error.isEmpty())
        return error;
    if (!cursor.skipSpaces() || cursor.atEnd())
        return m_rules.strict ? "No fields were provided" : "missing fields";
    if (const QByteArray error = readFields(cursor, point); !error.isEmpty())
        return error;
    if (const QByteArray error = readTime(cursor, point); !error.isEmpty())
        return error;
    cursor.skipSpaces();
    if (cursor.atEnd())
        return {};
    return m_rules.strict ? "Could not parse entire line. Found trailing content: '" + cursor.rest() + '\''
                          : QByteArray("point is invalid");
}

/// 3.x reads a backslash and what follows as a pair; 1.x and 2.x look whether one stands before a separator.
FakeLineParser::Parsed<QByteArray> FakeLineParser::name(Cursor &cursor, QByteArrayView end,
                                                        QByteArrayView escapes) const
{
    QByteArray text;
    while (!cursor.atEnd()) {
        const char c = cursor.peek();
        if (m_rules.strict && (c == '\t' || c == '\n'))
            return Problem("Could not parse entire line. Found trailing content: '" + cursor.rest() + '\'');
        if (c != '\\') {
            if (end.contains(c))
                break;
            text += cursor.take();
            continue;
        }
        cursor.take();
        if (cursor.atEnd()) {
            if (m_rules.strict)
                return Problem("Measurements, tag keys and values, and field keys may not end with a backslash");
            text += '\\';
        } else if (escapes.contains(cursor.peek())) {
            text += cursor.take();
        } else {
            text += '\\';
            if (m_rules.strict)
                text += cursor.take();
        }
    }
    return text;
}

QByteArray FakeLineParser::readTags(Cursor &cursor, FakePoint &point) const
{
    const QByteArrayView escapes = m_rules.strict ? ",= \\" : ",= ";
    while (cursor.skip(',')) {
        const auto key = name(cursor, "=, ", escapes);
        if (!key)
            return key.error();
        if (!cursor.skip('='))
            return m_rules.strict ? "Tag Set Malformed" : key->isEmpty() ? "missing tag key" : "missing tag value";
        if (key->isEmpty())
            return m_rules.strict ? "Tag Set Malformed" : "missing tag key";
        const auto value = name(cursor, m_rules.strict ? ", " : "=, ", escapes);
        if (!value)
            return value.error();
        if (!m_rules.strict && cursor.peek() == '=')
            return value->isEmpty() ? "missing tag value" : "invalid tag format";
        if (value->isEmpty())
            return m_rules.strict ? "Tag Set Malformed" : "missing tag value";
        if (point.tags.contains(*key) && !m_rules.duplicateTags)
            return m_rules.strict ? "Must not contain duplicate tags, but \"" + *key + "\" was repeated"
                                  : QByteArray("duplicate tags");
        point.doubledTag |= point.tags.contains(*key);
        point.tags.insert(*key, *value);
    }
    return {};
}

QByteArray FakeLineParser::readFields(Cursor &cursor, FakePoint &point) const
{
    const QByteArrayView escapes = m_rules.strict ? ",= \\" : ",= ";
    do {
        const auto key = name(cursor, "=, ", escapes);
        if (!key)
            return key.error();
        if (!cursor.skip('='))
            return m_rules.strict ? "No fields were provided" : "invalid field format";
        if (key->isEmpty())
            return m_rules.strict ? "No fields were provided" : "missing field key";
        const auto read = value(cursor);
        if (!read)
            return read.error();
        if (m_rules.strict && point.fields.contains(*key))
            return "multiple instances of '" + *key + "' field found";
        point.fields.insert(*key, *read);
    } while (cursor.skip(','));
    return {};
}

FakeLineParser::Parsed<FakeValue> FakeLineParser::value(Cursor &cursor) const
{
    if (cursor.peek() == '"')
        return quoted(cursor);
    const QByteArray word = cursor.takeUntil(m_rules.strict ? ", \t" : ", ");
    if (word.isEmpty())
        return Problem(m_rules.strict ? "No fields were provided" : "missing field value");
    if (isDigit(word[0]) || word[0] == '-' || word[0] == '.')
        return number(word);
    static const QByteArrayList yes{"t", "T", "true", "True", "TRUE"};
    static const QByteArrayList no{"f", "F", "false", "False", "FALSE"};
    if (yes.contains(word) || no.contains(word))
        return FakeValue(yes.contains(word));
    if (m_rules.strict)
        return Problem("No fields were provided");
    return Problem(word.startsWith('N') || word.startsWith('n') ? "invalid number" : "invalid boolean");
}

FakeLineParser::Parsed<FakeValue> FakeLineParser::quoted(Cursor &cursor) const
{
    cursor.take();
    QByteArray text;
    while (!cursor.atEnd()) {
        const char c = cursor.take();
        if (c == '"') {
            if (!m_rules.strict && !cursor.atEnd() && cursor.peek() != ',' && cursor.peek() != ' ')
                break; // 1.x stores such texts corrupted, carriage returns among them; nobody should send one
            return FakeValue(text);
        }
        if (c == '\\' && (cursor.peek() == '"' || cursor.peek() == '\\'))
            text += cursor.take();
        else
            text += c;
    }
    return Problem(m_rules.strict ? "Could not parse entire line. Found trailing content: '\"" + text + '\''
                                  : QByteArray("unbalanced quotes"));
}

FakeLineParser::Parsed<FakeValue> FakeLineParser::number(const QByteArray &word) const
{
    const QByteArrayView digits = QByteArrayView(word).chopped(1);
    const bool whole = std::ranges::all_of(digits.sliced(digits.startsWith('-') ? 1 : 0), isDigit) &&
                       digits.size() > (digits.startsWith('-') ? 1 : 0);
    if (word.endsWith('i') && whole) {
        if (const auto integer = wholeNumber<qint64>(digits))
            return FakeValue(*integer);
        return Problem(m_rules.strict
                           ? "Unable to parse integer value '" + digits.toByteArray() + '\''
                           : "unable to parse integer " + digits.toByteArray() + ": strconv.ParseInt: parsing \"" +
                                 digits.toByteArray() + "\": value out of range");
    }
    if (word.endsWith('u') && whole && m_rules.unsignedIntegers) {
        if (const auto integer = wholeNumber<quint64>(digits))
            return FakeValue(*integer);
        return Problem(m_rules.strict ? "Unable to parse unsigned integer value '" + digits.toByteArray() + '\''
                                      : "unable to parse unsigned " + digits.toByteArray());
    }
    double number = 0;
    const QByteArray text = word.startsWith('.') ? '0' + word : word;
    if (!isFloat(word, !m_rules.strict) ||
        std::from_chars(text.begin(), text.end(), number).ec == std::errc::result_out_of_range)
        return Problem(m_rules.strict ? "Unable to parse floating-point value '" + word + '\''
                                      : QByteArray("invalid number"));
    return FakeValue(number);
}

QByteArray FakeLineParser::readTime(Cursor &cursor, FakePoint &point) const
{
    if (!cursor.skipSpaces() || cursor.atEnd())
        return {};
    const QByteArray word = cursor.takeUntil(" ");
    const QByteArrayView digits = QByteArrayView(word).sliced(word.startsWith('-') ? 1 : 0);
    if (digits.isEmpty() || !std::ranges::all_of(digits, isDigit))
        return m_rules.strict ? "Could not parse entire line. Found trailing content: '" + word + '\''
                              : QByteArray("bad timestamp");
    point.time = wholeNumber<qint64>(word);
    if (point.time)
        return {};
    return m_rules.strict ? "Unable to parse timestamp value '" + word + '\''
                          : "strconv.ParseInt: parsing \"" + word + "\": value out of range";
}

} // namespace penstock
