// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/stopquestion.h"

#include "core/pipeline/pipeline.h"

#include <QPushButton>

namespace penstock {

StopQuestion::StopQuestion(const QList<Pipeline *> &running, Why why, QWidget *parent) : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    const int count = int(running.size());
    setWindowTitle(tr("Writes are running"));
    setText(count == 1 ? tr("One import is still running.") : tr("%n imports are still running.", nullptr, count));
    QStringList names;
    for (const Pipeline *pipeline : running) {
        const PipelineSnapshot snapshot = pipeline->snapshot();
        names += tr("%1 into %2").arg(snapshot.source, snapshot.target);
    }
    setInformativeText(names.join(u'\n') + QStringLiteral("\n\n") +
                       tr("Rows that were written stay; the rest is not imported."));
    setTextFormat(Qt::PlainText);
    const QString verb =
        why == Why::Quit ? (count == 1 ? tr("Stop 1 import and quit") : tr("Stop %n imports and quit", nullptr, count))
                         : (count == 1 ? tr("Stop 1 import") : tr("Stop %n imports", nullptr, count));
    QPushButton *stop = addButton(verb, QMessageBox::DestructiveRole);
    QPushButton *keep = addButton(tr("Keep running"), QMessageBox::RejectRole);
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, this, &StopQuestion::confirmed);
}

} // namespace penstock
