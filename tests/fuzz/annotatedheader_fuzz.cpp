// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte is the size of the reader's window, the rest the file: its points must not depend on the window.
#include "core/file/bytesource.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/source/annotatedcsvsource.h"

#include <cstdlib>

namespace penstock {

namespace {

std::string points(const QByteArray &text, const CsvDialect &dialect, std::size_t window)
{
    AnnotatedLayout layout;
    layout.dialect = dialect;
    layout.measurement = "m";
    AnnotatedCsvSource source({}, layout, window);
    const auto bytes = ByteSource::ofText(text);
    if (!source.openSource(*bytes))
        return "not opened";
    LineEncoder encoder;
    std::string seen;
    for (;;) {
        const Source::Next next = source.next();
        seen += std::to_string(static_cast<int>(next)) + ' ';
        if (next == Source::Next::Failed)
            return seen + source.error().message.toStdString();
        if (next == Source::Next::End)
            return seen + source.notes().join(u'\n').toStdString();
        if (next == Source::Next::Record) {
            if (const Status status = encoder.append(source.record().point, seen); !status)
                seen += status.error().message.toStdString();
        } else {
            seen += (source.problem().column + u' ' + source.problem().reason).toStdString();
        }
    }
}

} // namespace

} // namespace penstock

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace penstock;
    constexpr std::size_t roomy = 32'768;
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    CsvDialect plain;
    plain.hasHeader = false;
    const CsvDialect dialect =
        AnnotatedHeader::recognise({text.constData(), static_cast<std::size_t>(text.size())}).value_or(plain);
    if (points(text, dialect, 16 + data[0]) != points(text, dialect, roomy))
        std::abort();
    return 0;
}
