// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/saved/movequerydialog.h"

#include "core/workspace/querylibrary.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace penstock {

MoveQueryDialog::MoveQueryDialog(const QueryLibrary &library, const QString &path, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move “%1”").arg(path));
    auto *folders = new QComboBox;
    folders->addItem(tr("No folder"), QString());
    for (const QueryLibrary::Entry &entry : library.entries()) {
        const bool isWithin = entry.path == path || entry.path.startsWith(path + u'/');
        if (entry.isFolder && !isWithin)
            folders->addItem(entry.path, entry.path);
    }
    const QString around = path.contains(u'/') ? path.first(path.lastIndexOf(u'/')) : QString();
    folders->setCurrentIndex(folders->findData(around));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Move"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Folder"), folders);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, folders] {
        Q_EMIT chosen(folders->currentData().toString());
        accept();
    });
}

} // namespace penstock
