// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of a ChartView's picture out of the window.
#include "core/series/serieslabels.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>

namespace penstock {

/// What the series have in common, and what is to be said about them.
QString ChartView::title() const
{
    QStringList lines;
    if (m_data && !SeriesLabels::of(*m_data).common.isEmpty())
        lines += SeriesLabels::of(*m_data).common;
    if (!notice().isEmpty())
        lines += notice();
    return lines.join(u'\n');
}

void ChartView::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(ChartPicture(*m_canvas, title()).image());
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
    const ChartPicture picture(*m_canvas, title());
    const QByteArray bytes = format == ChartBar::Format::Png   ? picture.png()
                             : format == ChartBar::Format::Svg ? picture.svg()
                                                               : picture.pdf();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        Q_EMIT exported(path);
        return;
    }
    Error error;
    error.kind = Error::Kind::File;
    error.message = tr("The picture could not be written to %1: %2").arg(path, file.errorString());
    Q_EMIT exportFailed(error);
}

} // namespace penstock
