// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace penstock {

class QueryLibrary;

/// Asks for a name and a folder among the saved queries. What cannot be a name, or is taken, is said while it is typed.
class SaveQueryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The library must outlive it. The dialog deletes itself.
    SaveQueryDialog(QueryLibrary &library, const QString &folder, const QString &name, Language language,
                    QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path); ///< full, with its ending
    void elsewhereAsked();            ///< another place of the disk is wanted

private:
    void fillFolders();
    void check();
    void grow();
    QString path() const; ///< below the library's folder
    QString problem() const;

    QueryLibrary &m_library;
    Language m_language;
    QLineEdit *m_name = nullptr;
    QComboBox *m_folder = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace penstock
