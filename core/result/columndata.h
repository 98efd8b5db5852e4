// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/chunklist.h"
#include "core/result/columnchunk.h"

#include <utility>

// The inside of Column, for the files that implement it.
namespace penstock {

struct Column::Data
{
    Data(const QString &columnName, ColumnType columnType, ColumnRole columnRole, const ChunkList &sealed = {})
        : name(columnName), type(columnType), role(columnRole), chunks(sealed), open(columnType)
    {
    }

    QString name;
    ColumnType type;
    ColumnRole role;
    std::shared_ptr<const ZoneClock> zone{};
    std::shared_ptr<ChunkStore> store{}; // of the chunks that are sealed here

    ChunkList chunks;
    std::size_t nulls = 0; // in them, as what follows
    std::size_t bytes = 0;
    std::size_t plainBytes = 0;
    bool hasNegative = false;
    bool exceedsInteger = false;

    ColumnChunk open; // the last rows, which can still be changed; always of the column's type

    void push(std::shared_ptr<const ColumnChunk> chunk)
    {
        chunks.reserve();
        nulls += chunk->nullCount();
        bytes += chunk->memoryBytes();
        plainBytes += chunk->plainBytes();
        hasNegative = hasNegative || chunk->hasNegative();
        exceedsInteger = exceedsInteger || chunk->exceedsInteger();
        chunks.push(std::move(chunk));
    }

    void seal()
    {
        ChunkArena arena(store, open.packedBytes());
        seal(&arena);
    }

    void seal(ChunkArena *arena)
    {
        if (open.size() == 0)
            return;
        // Without enough memory for it nothing has changed.
        auto chunk = std::make_shared<ColumnChunk>(type);
        chunks.reserve();
        open.seal(arena);
        *chunk = std::exchange(open, ColumnChunk(type));
        push(std::move(chunk));
    }

    Place place(std::size_t row) const
    {
        const std::size_t sealed = chunks.rowCount();
        if (row >= sealed)
            return {&open, row - sealed};
        const std::size_t index = chunks.find(row);
        return {chunks.chunk(index).get(), row - chunks.firstRow(index)};
    }
};

} // namespace penstock
