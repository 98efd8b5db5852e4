// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/profilekeeper.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace penstock {

ProfileKeeper::ProfileKeeper(ImportProfiles &profiles, QWidget &window)
    : QObject(&window), m_profiles(profiles), m_window(window)
{
    connect(&profiles, &ImportProfiles::failed, this, &ProfileKeeper::failed);
}

void ProfileKeeper::keep(const ImportProfile &profile, const QString &name)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as profile"));
    dialog->setLabelText(tr("&Name of the profile"));
    dialog->setTextValue(name);
    dialog->setOkButtonText(tr("&Save"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, profile](const QString &chosen) { take(profile, chosen.trimmed()); });
    dialog->open();
}

void ProfileKeeper::take(const ImportProfile &profile, const QString &name)
{
    const Status status = ImportProfileFolder::checkName(name);
    if (!status)
        Q_EMIT failed(status.error());
    else if (std::ranges::any_of(m_profiles.all(), [&name](const KeptProfile &one) { return one.name == name; }))
        askToReplace(profile, name);
    else
        save(profile, name);
}

void ProfileKeeper::askToReplace(const ImportProfile &profile, const QString &name)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Save as profile"),
                        tr("There is a profile “%1” already. Replace it?").arg(name), QMessageBox::NoButton, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *replace = box->addButton(tr("&Replace it"), QMessageBox::DestructiveRole);
    QPushButton *leave = box->addButton(tr("&Leave it"), QMessageBox::RejectRole);
    box->setDefaultButton(leave);
    box->setEscapeButton(leave);
    connect(box, &QDialog::finished, this, [this, box, replace, profile, name] {
        if (box->clickedButton() == replace)
            save(profile, name);
    });
    box->open();
}

void ProfileKeeper::save(const ImportProfile &profile, const QString &name)
{
    m_profiles.save(name, profile, [keeper = QPointer(this), name](const Status &status) {
        if (keeper && status)
            Q_EMIT keeper->kept(name);
        else if (keeper)
            Q_EMIT keeper->failed(status.error());
    });
}

} // namespace penstock
