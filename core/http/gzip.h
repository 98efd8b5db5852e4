// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>

namespace penstock {

/// What gzip() packs at most: 2 GiB less the few bytes that packing noise adds.
inline constexpr qsizetype maxGzipInput = 2'147'000'000;

/// One gzip member (RFC 1952), by a level that is right for line protocol: a ninth to a quarter of the size at several
/// 100 MB/s. Ends the program for more than maxGzipInput: batches are far smaller.
QByteArray gzip(QByteArrayView bytes);

/// Unpacks gzip piece by piece. Several members in a row are one text. What comes out is bounded by the caller, so that
/// a small body cannot fill the memory.
class GzipInflater
{
    Q_DECLARE_TR_FUNCTIONS(penstock::GzipInflater)

public:
    GzipInflater();
    ~GzipInflater();

    /// More of the packed bytes.
    void feed(const QByteArray &bytes);

    /// Up to maxBytes of the unpacked text; empty when more packed bytes are needed first. Protocol error when the
    /// bytes are not gzip or its check sum is wrong.
    Result<QByteArray> take(qsizetype maxBytes);

    /// take() may bring something without more bytes.
    bool hasMore() const;

    /// The packed bytes end here: an error unless they end with a whole member, or there were none.
    Status finish() const;

private:
    Q_DISABLE_COPY_MOVE(GzipInflater)
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
