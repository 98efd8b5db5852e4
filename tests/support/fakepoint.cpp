// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakepoint.h"

#include <QByteArrayView>

#include <array>
#include <charconv>

namespace penstock {

namespace {

QByteArray escaped(const QByteArray &name, QByteArrayView special)
{
    QByteArray text;
    for (const char c : name) {
        if (special.contains(c))
            text += '\\';
        text += c;
    }
    return text;
}

struct Writer
{
    QByteArray operator()(double number) const { return shortestNumber(number); }
    QByteArray operator()(qint64 number) const { return QByteArray::number(number) + 'i'; }
    QByteArray operator()(quint64 number) const { return QByteArray::number(number) + 'u'; }
    QByteArray operator()(bool yes) const { return yes ? "true" : "false"; }
    QByteArray operator()(const QByteArray &text) const { return '"' + escaped(text, "\"\\") + '"'; }
};

} // namespace

QByteArray toLine(const FakeValue &value)
{
    return std::visit(Writer{}, value);
}

QByteArray shortestNumber(double number)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end - text.data()};
}

QByteArray FakePoint::series() const
{
    QByteArray line = escaped(measurement, ", ");
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        line += ',' + escaped(tag.key(), ",= ") + '=' + escaped(tag.value(), ",= ");
    return line;
}

QByteArray FakePoint::toLine() const
{
    QByteArray line = series();
    char separator = ' ';
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        line += separator + escaped(field.key(), ",= ") + '=' + penstock::toLine(field.value());
        separator = ',';
    }
    if (time)
        line += ' ' + QByteArray::number(*time);
    return line;
}

} // namespace penstock
