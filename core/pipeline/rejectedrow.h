// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace penstock {

class SinkBatch;

/// A row that is not on the server, or may not be, and why.
struct RejectedRow
{
    quint64 row = 0;      ///< 1-based record number in the source; 0: unknown
    quint64 position = 0; ///< 1-based physical line; 0: unknown
    QString column;       ///< empty: the row as a whole; see setPlace()
    QString reason;
    QString text;          ///< the source's text, cut to 500 characters
    QByteArray original{}; ///< the same byte for byte, on its way into the rejects file; a snapshot has it not
    QString topic{};       ///< of a source with partitions, whose rows are offsets
    int partition = -1;    ///< the same; -1: it has none
};

/// A line of a batch as a row that is not stored.
RejectedRow rejectedRow(const SinkBatch &batch, std::size_t index, const QString &reason);

/// Of a source with partitions, whose rows are offsets that are the same in each: the column says first where the row
/// is, such as "orders/2, offset 17".
void setPlace(RejectedRow &row, std::string_view topic, int partition);

/// The text of a rejected row as it is kept: at most 500 characters.
QString shortened(std::string_view text);

} // namespace penstock
