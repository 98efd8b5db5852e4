// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/result/batch.h"

#include <QByteArray>

namespace penstock {

/// Bytes of an answer in, batches out. Used by one thread at a time; knows nothing of sockets.
class ResponseDecoder
{
public:
    virtual ~ResponseDecoder() = default;

    /// Decodes what is complete in the bytes so far. The pieces may be cut anywhere.
    virtual Result<Batch> decode(const QByteArray &bytes) = 0;

    /// The body ended as HTTP says it should: what is left over, or an error when it stops in the middle.
    virtual Result<Batch> finish() = 0;
};

} // namespace penstock
