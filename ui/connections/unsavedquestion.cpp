// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/unsavedquestion.h"

#include <QPushButton>

namespace penstock {

UnsavedQuestion::UnsavedQuestion(const QString &connection, QWidget *parent) : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setWindowTitle(tr("Unsaved changes"));
    setTextFormat(Qt::PlainText);
    setText(tr("The changes to \"%1\" are not saved.").arg(connection));
    QPushButton *save = addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *discard = addButton(tr("&Discard the changes"), QMessageBox::DestructiveRole);
    QPushButton *stay = addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    setDefaultButton(save);
    setEscapeButton(stay);
    connect(save, &QPushButton::clicked, this, &UnsavedQuestion::saveChosen);
    connect(discard, &QPushButton::clicked, this, &UnsavedQuestion::discardChosen);
}

} // namespace penstock
