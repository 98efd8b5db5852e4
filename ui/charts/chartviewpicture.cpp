// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of a ChartView's picture out of the window.
#include "core/async/visibletext.h"
#include "core/file/atomicfile.h"
#include "core/series/serieslabels.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/charts/valuechart.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

namespace penstock {

/// What the series have in common, and what is to be said about them.
QString ChartView::title() const
{
    QStringList lines;
    if (m_data && !SeriesLabels::of(*m_data).common.isEmpty())
        lines += SeriesLabels::of(*m_data).common;
    // In the window these stand elsewhere.
    if (!m_incomplete.isEmpty())
        lines += m_incomplete;
    if (m_feed && m_feed->isRunning() && !m_feed->hasLeft(m_feed->result().entries()[m_entry].statement))
        lines += tr("More rows were still to come.");
    if (!notice().isEmpty())
        lines += notice();
    return lines.join(u'\n');
}

ChartPicture ChartView::picture() const
{
    ChartPicture::Source source;
    source.title = title();
    source.font = font();
    if (m_bar->chartStyle().isOverTime()) {
        source.size = m_canvas->viewport()->size();
        source.paint = [this](QPainter &painter) { m_canvas->paintOn(painter, m_canvas->viewport()->size()); };
        for (const ChartScene::Pane &pane : m_canvas->scene().panes()) {
            for (const ChartScene::Line &line : pane.lines)
                source.series.push_back(line.series);
        }
        source.names.reserve(qsizetype(source.series.size()));
        for (const int series : source.series)
            source.names += m_data->series[std::size_t(series)].name;
        if (m_canvas->scene().isHeatMap()) { // whose colours are no series'
            source.title += (source.title.isEmpty() ? QString() : QStringLiteral("\n")) + m_legend->summary();
            source.series.clear();
            source.names.clear();
        }
    } else {
        source.size = m_values->viewport()->size();
        source.paint = [this](QPainter &painter) { m_values->paintOn(painter); };
        source.series = m_values->drawn();
        source.names = m_values->names();
    }
    // A control character would be no XML.
    source.title = visibleText(source.title);
    for (QString &name : source.names)
        name = visibleText(name);
    return ChartPicture(std::move(source));
}

void ChartView::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(picture().image());
}

void ChartView::askExport(ChartBar::Format format)
{
    using Format = ChartBar::Format;
    const QString suffix = format == Format::Png   ? QStringLiteral("png")
                           : format == Format::Svg ? QStringLiteral("svg")
                                                   : QStringLiteral("pdf");
    auto *dialog = new QFileDialog(this, tr("Save the chart as a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(tr("Pictures (*.%1)").arg(suffix));
    dialog->selectFile(QStringLiteral("chart.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { exportTo(path, format); });
    dialog->open();
}

void ChartView::exportTo(const QString &path, ChartBar::Format format)
{
    const ChartPicture made = picture();
    const QByteArray bytes = format == ChartBar::Format::Png   ? made.png()
                             : format == ChartBar::Format::Svg ? made.svg()
                                                               : made.pdf();
    const Status written =
        bytes.isEmpty() // there may be no memory for so large a one
            ? failure(Error::Kind::File, tr("The picture could not be made: %1 was not written.").arg(path))
            : AtomicFile::write(path, bytes);
    if (written)
        Q_EMIT exported(path);
    else
        Q_EMIT exportFailed(written.error());
}

} // namespace penstock
