// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on when a wizard is closed.
#include "core/workspace/workspace.h"
#include "ui/importing/importwizard.h"
#include "ui/importing/runpage.h"
#include "ui/importing/savelinesbutton.h"
#include "ui/importing/wizardfiles.h"

#include <QStackedWidget>

namespace penstock {

void ImportWizard::done(int result)
{
    m_services.workspace.layout.setState(WindowLayout::Part::ImportWizard, saveGeometry());
    auto *const save = findChild<SaveLinesButton *>();
    const bool saves = save && save->isSaving();
    const auto leave = [this, save] {
        if (!m_run->isBusy() && !(save && save->isSaving()))
            deleteLater();
    };
    if (m_run->isBusy()) {
        // imported() must still be told when the rows are there, and what is half deleted must not stay so.
        m_run->leaveAlone();
        connect(m_run, &RunPage::undoFailed, this, &ImportWizard::undoFailed);
        connect(m_run, &RunPage::ended, this, leave);
        if (!m_run->isDeleting())
            Q_EMIT goesOn(m_draft.fileName());
    }
    if (saves) {
        connect(save, &SaveLinesButton::reported, this, &ImportWizard::linesSaved);
        connect(save, &SaveLinesButton::reported, this, leave);
    }
    if (m_run->isBusy() || saves)
        setAttribute(Qt::WA_DeleteOnClose, false);
    // Whoever closes the wizard on a single file, or on the last, does not want it.
    if (hasNextFile())
        Q_EMIT filesLeft(m_files->withoutTurn(m_stack->currentWidget() == m_run));
    QDialog::done(result);
}

} // namespace penstock
