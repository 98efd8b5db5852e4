// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A point made of the input, written by the encoder: the tests' own readers, the one of 1.x and 2.x and the one of 3.x,
// must both read that point and no other. Bytes: unit, time (8), then pieces that 0xFF parts: measurement, and for each
// key a piece that begins with its kind (T, F, I, U, B, S) followed by a piece with the value.
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/point.h"
#include "tests/support/fakelineparser.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace penstock {

namespace {

constexpr std::size_t headSize = 9;

/// The point for the encoder, and what is to be read back.
struct Twin
{
    Point point;
    FakePoint expected;
};

template <typename T> T number(const QByteArray &bytes)
{
    T value{};
    std::memcpy(&value, bytes.constData(), std::min<std::size_t>(sizeof value, static_cast<std::size_t>(bytes.size())));
    return value;
}

void add(Twin &twin, char kind, const QByteArray &key, const QByteArray &value)
{
    switch (kind) {
    case 'T':
        twin.point.addTag(key.toStdString(), value.toStdString());
        if (!value.isEmpty())
            twin.expected.tags.insert(key, value);
        break;
    case 'F':
        twin.point.addField(key.toStdString(), number<double>(value));
        twin.expected.fields.insert(key, number<double>(value));
        break;
    case 'I':
        twin.point.addField(key.toStdString(), number<std::int64_t>(value));
        twin.expected.fields.insert(key, number<qint64>(value));
        break;
    case 'U':
        twin.point.addField(key.toStdString(), number<std::uint64_t>(value));
        twin.expected.fields.insert(key, number<quint64>(value));
        break;
    case 'B':
        twin.point.addField(key.toStdString(), !value.isEmpty());
        twin.expected.fields.insert(key, !value.isEmpty());
        break;
    default:
        twin.point.addField(key.toStdString(), value.toStdString());
        twin.expected.fields.insert(key, value);
        break;
    }
}

void check(const QByteArray &line, const FakePoint &expected, bool strict)
{
    const QList<FakeLine> read =
        FakeLineParser({.strict = strict, .unsignedIntegers = true, .duplicateTags = false}).parse(line);
    if (read.size() != 1 || !read[0].error.isEmpty() || read[0].point.toLine() != expected.toLine()) {
        std::fprintf(stderr, "written: %s\nread:    %s %s\n", line.constData(),
                     read.isEmpty() ? "nothing" : read[0].point.toLine().constData(),
                     read.isEmpty() ? "" : read[0].error.constData());
        std::abort();
    }
}

} // namespace

} // namespace penstock

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace penstock;
    if (size < headSize)
        return 0;
    static constexpr std::array precisions{Precision::Nanoseconds, Precision::Microseconds, Precision::Milliseconds,
                                           Precision::Seconds};
    static constexpr std::array<std::int64_t, 4> units{1, 1'000, 1'000'000, 1'000'000'000};
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::size_t unit = data[0] % precisions.size();
    const auto time = number<std::int64_t>(bytes.mid(1, 8));
    const QByteArrayList pieces = bytes.mid(headSize).split('\xFF');

    Twin twin;
    twin.point = Point(pieces[0].toStdString());
    twin.expected.measurement = pieces[0];
    twin.expected.time = time / units[unit] - (time % units[unit] < 0 ? 1 : 0);
    for (qsizetype i = 1; i + 1 < pieces.size(); i += 2)
        add(twin, pieces[i].isEmpty() ? 'S' : pieces[i][0], pieces[i].mid(1), pieces[i + 1]);

    LineEncoder encoder({.precision = precisions[unit],
                         .notFinite = LineEncoder::NotFinite::Refuse,
                         .unsignedIntegers = LineEncoder::Unsigned::Write});
    std::string line;
    if (!encoder.append(twin.point, time, line)) {
        if (!line.empty())
            std::abort();
        return 0;
    }
    check(QByteArray::fromStdString(line), twin.expected, true);
    check(QByteArray::fromStdString(line), twin.expected, false);
    return 0;
}
