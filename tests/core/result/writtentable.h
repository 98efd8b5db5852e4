// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/influxqljson.h"
#include "tests/support/writetable.h"

#include <QBuffer>

namespace penstock {

/// Of a series as 1.x answers it, in JSON.
inline Table tableFrom(const QByteArray &series)
{
    InfluxQlJsonDecoder decoder;
    Result<Batch> batch = decoder.decode("{\"results\":[{\"series\":[" + series + "]}]}");
    return std::move(batch->fragments.at(0).rows);
}

inline QByteArray written(const Table &table, TableFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeTable(table, format, &buffer) ? buffer.data() : "failed";
}

} // namespace penstock
