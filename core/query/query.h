// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/bindparameter.h"
#include "core/query/script.h"

#include <memory>

namespace penstock {

class ChunkStore;

/// What to ask, and where.
struct Query
{
    Script script;           ///< the text, its language, and what it says
    Script written{};        ///< as somebody wrote it, where placeholders were filled; empty: the same
    QString database;        ///< may be empty when the statements name theirs
    QString retentionPolicy; ///< empty: the default one
    /// Rows in one document of the answer. Small ones put the first rows on the screen early: influxd 1.6.7 sent the
    /// first 2,000 of two million rows after 15 ms, the first 10,000 after 117 ms, and the whole no slower.
    int chunkRows = 2'000;
    /// InfluxQL: false asks for one document, in JSON. Where max-row-limit is set, InfluxDB 1.x cuts such an answer,
    /// and between two series it does so without a word; chunked answers it leaves whole. Several statements are always
    /// asked for in chunks.
    bool chunked = true;
    /// For $name in the text (Flux: params.name); the server puts them in, so nothing needs quoting.
    QList<BindParameter> parameters;
    /// Not empty: the server's own bytes in this format instead of rows; see QueryJob::bytesReady(). InfluxQL: json,
    /// csv (in which errors of statements are lost), msgpack. Flux: csv. 3.x: json, jsonl, csv, pretty, parquet. With a
    /// format that the server does not have for the query the job fails at once (BadInput).
    QString rawFormat;
    /// Where the rows of the answer lie; null: in plain memory, which nobody counts.
    std::shared_ptr<ChunkStore> store{};
    /// The number of the first statement in the answer: of a script whose statements are asked one by one.
    int firstStatement = 0;
    /// By whose clocks times are shown where the statement names no zone, as IANA names it; empty: UTC.
    QByteArray zone{};

    const Script &asWritten() const { return written.text().isEmpty() ? script : written; }
};

} // namespace penstock
