// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rejectstext.h"

#include "core/async/visibletext.h"
#include "core/pipeline/rejectedrow.h"

#include <utility>

namespace penstock::rejectstext {

namespace {

void appendNumber(quint64 number, QByteArray &out)
{
    if (number != 0)
        out += QByteArray::number(number);
    out += ',';
}

void appendText(QByteArray text, char end, QByteArray &out)
{
    if (text.contains('"') || text.contains(',') || text.contains('\n') || text.contains('\r'))
        text = '"' + text.replace('"', "\"\"") + '"';
    out += text;
    out += end;
}

} // namespace

QByteArray header(bool isPartitioned)
{
    return isPartitioned ? QByteArrayLiteral("row,line,column,reason,text,topic,partition,offset\n")
                         : QByteArrayLiteral("row,line,column,reason,text\n");
}

void append(const RejectedRow &row, bool isPartitioned, QByteArray &out)
{
    appendNumber(row.row, out);
    appendNumber(row.position, out);
    appendText(row.column.toUtf8(), ',', out);
    appendText(visibleText(row.reason).toUtf8(), ',', out);
    appendText(row.original.isEmpty() ? row.text.toUtf8() : row.original, isPartitioned ? ',' : '\n', out);
    if (!isPartitioned)
        return;
    appendText(row.topic.toUtf8(), ',', out);
    out += QByteArray::number(row.partition) + ',' + QByteArray::number(row.row) + '\n';
}

std::vector<Piece> piecesOf(const char *text, qint64 size)
{
    std::vector<Piece> pieces;
    Piece piece;
    bool quoted = false;
    bool inNumber = true;
    for (qint64 i = 0; i < size; ++i) {
        const char c = text[i];
        inNumber = inNumber && c >= '0' && c <= '9';
        if (inNumber)
            piece.row = piece.row * 10 + static_cast<quint64>(c - '0');
        if (c == '"')
            quoted = !quoted;
        if ((c != '\n' || quoted) && i + 1 < size)
            continue;
        piece.end = i + 1;
        pieces.push_back(std::exchange(piece, {0, i + 1, 0}));
        inNumber = true;
    }
    return pieces;
}

} // namespace penstock::rejectstext
