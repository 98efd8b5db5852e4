// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/message/valuemessagereader.h"

#include "core/source/message/numbercell.h"

#include <QByteArrayView>

#include <charconv>

namespace penstock {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// As people and small devices write them: also +21, .5, 007 and nan.
std::optional<double> looseNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc() && stop == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

MessageCell cellOf(std::string_view text)
{
    if (text == "true" || text == "false")
        return text == "true";
    if (numberCell(text))
        return Decimal{text};
    if (const auto number = looseNumber(text))
        return *number;
    return text;
}

} // namespace

ValueMessageReader::ValueMessageReader(const MessageFormat &format) : m_name(format.valueName)
{
    m_value.fields.resize(1);
    m_value.fields[0].name = m_name;
}

void ValueMessageReader::begin(std::string_view value, std::optional<std::int64_t>)
{
    m_original = value;
    m_value.fields[0].cell = cellOf(trimmed(value));
}

Source::Next ValueMessageReader::next(Record &record)
{
    record.value = nullptr;
    record.line = {};
    record.original = m_original;
    record.position = 1;
    record.moreOfRow = false;
    m_problem = {};
    if (!QByteArrayView(m_original.data(), static_cast<qsizetype>(m_original.size())).isValidUtf8()) {
        m_problem.reason = tr("it is not UTF-8");
        return Source::Next::Bad;
    }
    record.value = &m_value;
    return Source::Next::Record;
}

} // namespace penstock
