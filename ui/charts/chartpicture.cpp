// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "core/async/plural.h"
#include "ui/charts/seriesmark.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace penstock {

namespace {

constexpr int mostNames = 60;
constexpr int pointsPerInch = 72;

struct ChartPictureText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ChartPicture)
};

struct Names
{
    QStringList listed{};
    std::vector<int> series{};
    int columnWidth = 0;
    int columns = 1;
    int lines = 0;
};

Names namesOf(const ChartPicture::Source &source, int width)
{
    Names names{source.names.mid(0, mostNames), source.series};
    const QFontMetrics metrics(source.font);
    const int sample = 3 * metrics.height();
    for (const QString &name : std::as_const(names.listed))
        names.columnWidth = std::max(names.columnWidth, metrics.horizontalAdvance(name) + sample);
    names.columnWidth = std::clamp(names.columnWidth, sample, std::max(sample, width));
    names.columns = std::max(1, width / std::max(1, names.columnWidth));
    names.lines = int(names.listed.size() + names.columns - 1) / names.columns;
    if (names.series.size() > std::size_t(names.listed.size()))
        ++names.lines;
    return names;
}

} // namespace

int ChartPicture::titleHeight() const
{
    if (m_source.title.isEmpty())
        return 0;
    const QFontMetrics metrics(m_source.font);
    return metrics
               .boundingRect(QRect(0, 0, m_source.size.width() - 2 * spacing::large, 10'000), Qt::TextWordWrap,
                             m_source.title)
               .height() +
           spacing::small;
}

int ChartPicture::legendHeight() const
{
    const Names names = namesOf(m_source, m_source.size.width() - 2 * spacing::large);
    return names.lines * (QFontMetrics(m_source.font).height() + 2) + spacing::medium;
}

QSize ChartPicture::size() const
{
    return {m_source.size.width(), titleHeight() + m_source.size.height() + legendHeight()};
}

void ChartPicture::paint(QPainter &painter) const
{
    painter.setFont(m_source.font);
    painter.fillRect(QRect(QPoint(), size()), themeColor(ThemeRole::Surface));
    painter.setPen(themeColor(ThemeRole::Text));
    painter.drawText(QRect(spacing::large, spacing::hair, m_source.size.width() - 2 * spacing::large, titleHeight()),
                     Qt::TextWordWrap, m_source.title);
    painter.save();
    painter.translate(0, titleHeight());
    m_source.paint(painter);
    painter.restore();
    painter.save();
    painter.translate(spacing::large, titleHeight() + m_source.size.height());
    paintLegend(painter);
    painter.restore();
}

void ChartPicture::paintLegend(QPainter &painter) const
{
    const Names names = namesOf(m_source, m_source.size.width() - 2 * spacing::large);
    const QFontMetrics metrics(m_source.font);
    const int line = metrics.height() + 2;
    for (qsizetype i = 0; i < names.listed.size(); ++i) {
        const QRect cell(int(i % names.columns) * names.columnWidth, int(i / names.columns) * line, names.columnWidth,
                         line);
        paintSeriesSample(painter, names.series[std::size_t(i)],
                          QRectF(cell.left(), cell.top(), 2.0 * metrics.height(), line));
        painter.setPen(themeColor(ThemeRole::Text));
        const QRect place = cell.adjusted(5 * metrics.height() / 2, 0, 0, 0);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(names.listed[i], Qt::ElideMiddle, place.width()));
    }
    const std::size_t unlisted = names.series.size() - std::size_t(names.listed.size());
    if (unlisted > 0)
        painter.drawText(QPoint(0, names.lines * line - metrics.descent()),
                         withCount(ChartPictureText::tr("%n more series", nullptr, plural(unlisted)), unlisted));
}

QImage ChartPicture::image(double ratio) const
{
    QImage picture(size() * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(themeColor(ThemeRole::Surface));
    QPainter painter(&picture);
    painter.setLayoutDirection(Qt::LeftToRight);
    paint(painter);
    return picture;
}

QByteArray ChartPicture::png() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image().save(&buffer, "PNG");
    return bytes;
}

QByteArray ChartPicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    generator.setTitle(m_source.title.toHtmlEscaped()); // which Qt does not do, and it may have names of the data
    QPainter painter(&generator);
    painter.setLayoutDirection(Qt::LeftToRight);
    paint(painter);
    painter.end();
    return bytes;
}

QByteArray ChartPicture::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(m_source.title);
    writer.setPageSize(QPageSize(QSizeF(size()) * 0.75, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.setLayoutDirection(Qt::LeftToRight);
    // A pixel of the window is 3/4 of a point.
    const double scale = 0.75 * writer.resolution() / pointsPerInch;
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    return bytes;
}

} // namespace penstock
