// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace penstock {

struct RejectedRow;

/// The text of a file of dead letters: a CSV with row, line, column, reason and text; of a source with partitions also
/// topic, partition and offset.
namespace rejectstext {

/// With its end of line.
QByteArray header(bool isPartitioned);

void append(const RejectedRow &row, bool isPartitioned, QByteArray &out);

/// A row of the file, with its line break.
struct Piece
{
    quint64 row = 0;
    qint64 begin = 0;
    qint64 end = 0;
};

std::vector<Piece> piecesOf(const char *text, qint64 size);

} // namespace rejectstext

} // namespace penstock
