// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/stopquestion.h"

#include "core/pipeline/pipeline.h"

#include <QPushButton>

namespace penstock {

StopQuestion::StopQuestion(const QList<Pipeline *> &running, Why why, QWidget *parent,
                           const QList<OpenWork::Words> &works)
    : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    QStringList names;
    for (const Pipeline *pipeline : running) {
        const PipelineSnapshot snapshot = pipeline->snapshot();
        names += tr("%1 into %2").arg(snapshot.source, snapshot.target);
    }
    const QString verb = works.isEmpty() ? askOfWrites(names, why) : askOfAll(names, works);
    QPushButton *stop = addButton(verb, QMessageBox::DestructiveRole);
    QPushButton *keep = addButton(tr("Keep running"), QMessageBox::RejectRole);
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, this, &StopQuestion::confirmed);
}

QString StopQuestion::askOfWrites(const QStringList &writes, Why why)
{
    const int count = int(writes.size());
    setWindowTitle(tr("Writes are running"));
    setText(count == 1 ? tr("One import is still running.") : tr("%n imports are still running.", nullptr, count));
    setInformativeText(writes.join(u'\n') + QStringLiteral("\n\n") + fateOfRows());
    if (why == Why::Quit)
        return count == 1 ? tr("Stop 1 import and quit") : tr("Stop %n imports and quit", nullptr, count);
    return count == 1 ? tr("Stop 1 import") : tr("Stop %n imports", nullptr, count);
}

/// One alone speaks for itself.
QString StopQuestion::askOfAll(const QStringList &writes, const QList<OpenWork::Words> &works)
{
    if (writes.isEmpty() && works.size() == 1) {
        const OpenWork::Words &only = works.constFirst();
        setWindowTitle(only.title);
        setText(only.what);
        setInformativeText(only.loss);
        return only.quitVerb;
    }
    QStringList parts;
    if (!writes.isEmpty())
        parts += QStringList{writes.join(u'\n'), fateOfRows()};
    for (const OpenWork::Words &work : works)
        parts += work.what + u'\n' + work.loss;
    setWindowTitle(tr("Not all has ended"));
    setText(tr("%n things are still under way.", nullptr, int(writes.size() + works.size())));
    setInformativeText(parts.join(QStringLiteral("\n\n")));
    return tr("Stop all of it and quit");
}

QString StopQuestion::fateOfRows()
{
    return tr("Rows that were written stay; the rest is not imported.");
}

} // namespace penstock
