// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/giveupquestion.h"

#include "core/async/plural.h"
#include "ui/common/format.h"
#include "ui/monitor/pipelinestate.h"

#include <QDir>
#include <QPushButton>

namespace penstock {

GiveUpQuestion::GiveUpQuestion(const PipelineSnapshot &run, QWidget *parent) : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    const quint64 lines = linesInQueues(run);
    const int form = plural(lines);
    setWindowTitle(tr("Give up what waits"));
    setText(tr("%1 row(s) of %2 wait to be sent now.", nullptr, form).arg(formatCount(lines), run.source));
    const QString file = run.rejectsFile.isEmpty() ? tr("a new file of rejected rows, which the run names then")
                                                   : QDir::toNativeSeparators(run.rejectsFile);
    setInformativeText(tr("They are not written: they go to %1, with the reason, and the run goes on with what comes "
                          "after them. What is on its way to the server stays on its way.")
                           .arg(file));
    QPushButton *give =
        addButton(tr("Give up %1 row(s)", nullptr, form).arg(formatCount(lines)), QMessageBox::DestructiveRole);
    QPushButton *keep = addButton(tr("Keep waiting"), QMessageBox::RejectRole);
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(give, &QPushButton::clicked, this, &GiveUpQuestion::confirmed);
}

} // namespace penstock
