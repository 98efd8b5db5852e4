// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesdrag.h"

#include "core/series/chartdata.h"

#include <QCoreApplication>
#include <QMimeData>

namespace penstock {

namespace {

const QString format = QStringLiteral("application/x-penstock-series");

/// Of this chart as it is now, in this process.
QString nameOf(const ChartData *chart)
{
    return QStringLiteral("%1/%2").arg(QCoreApplication::applicationPid()).arg(quintptr(chart), 0, 16);
}

} // namespace

QStringList SeriesDrag::formats()
{
    return {format};
}

QMimeData *SeriesDrag::make(const std::vector<int> &series, const ChartData *chart)
{
    QStringList parts{nameOf(chart)};
    parts.reserve(qsizetype(series.size()) + 1);
    for (const int one : series)
        parts += QString::number(one);
    auto *dragged = new QMimeData;
    dragged->setData(format, parts.join(u' ').toLatin1());
    return dragged;
}

std::optional<std::vector<int>> SeriesDrag::read(const QMimeData &dragged, const ChartData *chart)
{
    const QStringList parts = QString::fromLatin1(dragged.data(format)).split(u' ', Qt::SkipEmptyParts);
    if (!chart || parts.size() < 2 || parts.front() != nameOf(chart))
        return {};
    std::vector<int> series;
    series.reserve(std::size_t(parts.size()) - 1);
    for (const QString &part : parts.mid(1)) {
        const int one = part.toInt();
        if (one < 0 || one >= int(chart->series.size()))
            return {};
        series.push_back(one);
    }
    return series;
}

} // namespace penstock
