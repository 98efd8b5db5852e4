// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/responsedecoder.h"
#include "core/result/resultset.h"
#include "core/result/wiretext.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace penstock::fuzz {

/// The first byte says how many of the next ones (up to 7) say where the rest is cut, in 256ths.
inline std::vector<QByteArray> cutAsTold(const std::uint8_t *data, std::size_t size)
{
    const std::size_t cuts = size == 0 ? 0 : std::min<std::size_t>(data[0] % 8, size - 1);
    const std::size_t head = size == 0 ? 0 : 1 + cuts;
    const QByteArray body(reinterpret_cast<const char *>(data) + head, static_cast<qsizetype>(size - head));
    std::vector<qsizetype> places;
    for (std::size_t i = 0; i < cuts; ++i)
        places.push_back(body.size() * data[1 + i] / 256);
    std::ranges::sort(places);
    places.push_back(body.size());
    std::vector<QByteArray> pieces;
    qsizetype from = 0;
    for (const qsizetype place : places) {
        pieces.push_back(body.mid(from, place - from));
        from = place;
    }
    return pieces;
}

/// A cell without what rightly depends on the cuts: a column that widens step by step may round a number on its way to
/// text, or write a time as one.
inline std::string plainCell(const Column &column, std::size_t row)
{
    if (column.isNull(row))
        return "null";
    std::string text = toText(column, row).toStdString();
    if (column.type() != ColumnType::Text)
        return text;
    if (const auto number = readFloat(text))
        return std::to_string(*number);
    const auto time = readRfc3339(text);
    if (const auto plain = time ? time : readZonelessTime(text))
        return std::to_string(*plain);
    return text;
}

inline std::string described(ResponseDecoder &decoder, const std::vector<QByteArray> &pieces)
{
    ResultSet result;
    std::string failure;
    for (const QByteArray &piece : pieces) {
        const Result<Batch> batch = decoder.decode(piece);
        if (!batch) {
            failure = batch.error().message.toStdString();
            break;
        }
        result.append(*batch);
    }
    const Result<Batch> last = decoder.finish();
    if (last)
        result.append(*last);
    else
        failure = last.error().message.toStdString();

    std::string text;
    for (const ResultSet::Entry &entry : result.entries()) {
        text += std::to_string(entry.statement) + '>';
        for (std::size_t i = 0; i < entry.table->columnCount(); ++i) {
            const Column &column = entry.table->column(i);
            const int type = column.hasValues() ? static_cast<int>(column.type()) : -1;
            text += ' ' + column.name().toStdString() + '/' + std::to_string(static_cast<int>(column.role())) + '/' +
                    std::to_string(type);
            if (column.size() != entry.table->rowCount())
                std::abort();
        }
        for (std::size_t row = 0; row < entry.table->rowCount(); ++row) {
            text += '\n';
            for (std::size_t i = 0; i < entry.table->columnCount(); ++i)
                text += plainCell(entry.table->column(i), row) + '|';
        }
        text += '\n';
    }
    for (const Batch::Note &note : result.notes())
        text += std::to_string(note.statement) + '!' + std::to_string(static_cast<int>(note.severity)) + ' ' +
                note.text.toStdString() + '\n';
    return text + failure;
}

/// What comes of the bytes must not depend on how they are cut.
template <typename Decoder, typename... Arguments>
void compareCuts(const std::uint8_t *data, std::size_t size, Arguments... arguments)
{
    const std::vector<QByteArray> pieces = cutAsTold(data, size);
    QByteArray body;
    for (const QByteArray &piece : pieces)
        body += piece;
    Decoder whole(arguments...);
    Decoder cut(arguments...);
    const std::string expected = described(whole, {body});
    const std::string found = described(cut, pieces);
    if (found != expected) {
        std::fprintf(stderr, "whole:\n%s\ncut:\n%s\n", expected.c_str(), found.c_str());
        std::abort();
    }
}

} // namespace penstock::fuzz
