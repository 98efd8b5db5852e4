// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/foreign/foreignfile.h"
#include "ui/services.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace penstock {

class MessageBar;

/// The connections of another program's file: which of them are taken, what of each is not, and why. Secrets go into
/// the keyring and are never shown.
class ImportConnectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportConnectionsDialog(const Services &services, const ForeignFile &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const QStringList &profileIds);

private:
    void fill();
    void layOut();
    void showNotes();
    void updateButton();
    void takeThem();
    QString freshName(const QString &wish) const;
    QString sameAs(const Profile &profile) const; ///< the name of a saved connection to the same place; empty: none

    Services m_services;
    ForeignFile m_file;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QLineEdit *m_group = nullptr;
    QPushButton *m_import = nullptr;
    MessageBar *m_messages = nullptr;
};

} // namespace penstock
