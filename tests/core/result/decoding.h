// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/responsedecoder.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace penstock {

using DecoderFactory = std::function<std::unique_ptr<ResponseDecoder>()>;

/// What comes of the pieces: describe() of the result, then "failed: …" if it failed.
QString decoded(const DecoderFactory &factory, const QList<QByteArray> &pieces);

/// Decodes the body in one piece, in two cut at each byte, and byte by byte. Empty when all give what is expected, else
/// the first that does not.
QString differenceAtAnyCut(const DecoderFactory &factory, const QByteArray &body, const QString &expected);

template <typename Decoder, typename... Arguments> DecoderFactory factoryOf(Arguments... arguments)
{
    return [=] { return std::make_unique<Decoder>(arguments...); };
}

} // namespace penstock
