// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

/// Values in msgpack, put together for tests.
namespace penstock::msgpack {

/// A first byte and a number of so many bytes, the highest first.
inline QByteArray number(unsigned first, quint64 value, int bytes)
{
    QByteArray result(1, static_cast<char>(first));
    for (int i = bytes - 1; i >= 0; --i)
        result += static_cast<char>(value >> (8 * i) & 0xff);
    return result;
}

inline QByteArray nil()
{
    return "\xc0";
}

inline QByteArray boolean(bool value)
{
    return value ? "\xc3" : "\xc2";
}

/// As InfluxDB does it: one byte where that is enough, else eight.
inline QByteArray integer(qint64 value)
{
    return value >= -32 && value < 128 ? QByteArray(1, static_cast<char>(value))
                                       : number(0xd3, static_cast<quint64>(value), 8);
}

inline QByteArray real(double value)
{
    quint64 bits = 0;
    static_assert(sizeof bits == sizeof value);
    memcpy(&bits, &value, sizeof bits);
    return number(0xcb, bits, 8);
}

inline QByteArray text(const QByteArray &utf8)
{
    const auto size = static_cast<quint64>(utf8.size());
    const QByteArray head = size < 32      ? QByteArray(1, static_cast<char>(0xa0 | size))
                            : size < 256   ? number(0xd9, size, 1)
                            : size < 65536 ? number(0xda, size, 2)
                                           : number(0xdb, size, 4);
    return head + utf8;
}

inline QByteArray time(qint64 seconds, quint32 nanoseconds)
{
    return QByteArray("\xc7\x0c\x05", 3) + number(0, static_cast<quint64>(seconds), 8).sliced(1) +
           number(0, nanoseconds, 4).sliced(1);
}

inline QByteArray array(const QList<QByteArray> &values)
{
    const auto size = static_cast<quint64>(values.size());
    return (size < 16 ? QByteArray(1, static_cast<char>(0x90 | size)) : number(0xdc, size, 2)) + values.join();
}

inline QByteArray map(const QList<std::pair<QByteArray, QByteArray>> &pairs)
{
    const auto size = static_cast<quint64>(pairs.size());
    QByteArray result = size < 16 ? QByteArray(1, static_cast<char>(0x80 | size)) : number(0xde, size, 2);
    for (const auto &[key, value] : pairs)
        result += text(key) + value;
    return result;
}

inline QByteArray texts(const QList<QByteArray> &values)
{
    QList<QByteArray> list;
    for (const QByteArray &value : values)
        list += text(value);
    return array(list);
}

} // namespace penstock::msgpack
