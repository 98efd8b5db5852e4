// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/result/decoding.h"

#include "tests/core/result/describe.h"

namespace penstock {

QString decoded(const DecoderFactory &factory, const QList<QByteArray> &pieces)
{
    const std::unique_ptr<ResponseDecoder> decoder = factory();
    ResultSet result;
    for (const QByteArray &piece : pieces) {
        const Result<Batch> batch = decoder->decode(piece);
        if (!batch)
            return describe(result) + QStringLiteral("failed: ") + batch.error().message;
        result.append(*batch);
    }
    const Result<Batch> last = decoder->finish();
    if (!last)
        return describe(result) + QStringLiteral("failed: ") + last.error().message;
    result.append(*last);
    return describe(result);
}

QString differenceAtAnyCut(const DecoderFactory &factory, const QByteArray &body, const QString &expected)
{
    if (const QString whole = decoded(factory, {body}); whole != expected)
        return QStringLiteral("whole:\n") + whole + QStringLiteral("expected:\n") + expected;
    for (qsizetype cut = 1; cut < body.size(); ++cut) {
        const QString result = decoded(factory, {body.first(cut), body.sliced(cut)});
        if (result != expected)
            return QStringLiteral("cut at %1:\n").arg(cut) + result + QStringLiteral("expected:\n") + expected;
    }
    QList<QByteArray> bytes;
    for (const char c : body)
        bytes += QByteArray(1, c);
    if (const QString result = decoded(factory, bytes); result != expected)
        return QStringLiteral("byte by byte:\n") + result + QStringLiteral("expected:\n") + expected;
    return {};
}

} // namespace penstock
