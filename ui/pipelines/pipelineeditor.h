// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace penstock {

class DocumentForm;
class DocumentText;
class DraftSecrets;
class MessageBar;
class RoleLabel;
class SecretStore;

/// A pipeline's document: fields for the common parts, and the JSON text, which is the one truth; what is wrong with it
/// is said with its line.
class PipelineEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `connections`: names of saved ones. Deletes itself when it is closed.
    /// `keyring`: where secrets are put, outlives it; null: nowhere.
    explicit PipelineEditor(const QStringList &connections, SecretStore *keyring = nullptr, QWidget *parent = nullptr);

    /// A fresh one, which has no file yet.
    void begin(const QString &connection, const QString &database, const QString &folder);
    /// That of a file; says why when it cannot be read.
    void edit(const QString &path);

    DocumentText &text() const { return *m_text; }
    const QString &path() const { return m_path; } ///< empty: it was never saved
    void saveTo(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void startRequested(const QString &path); ///< saved just before
    /// By their ids in the keyring: this document has had them, or would have, and has them no more.
    void secretsLeft(const QStringList &ids);

protected:
    void reject() override; ///< asks before what was typed is lost; closing comes here as well

private:
    void makeButtons();
    void textChecked();
    void save(bool starts);
    void askForPath();
    bool mayClose();
    void leaveSecrets(); ///< those that what is saved does not have

    QString m_path;
    QString m_folder;
    QByteArray m_savedBytes;
    bool m_isGivenUp = false;          ///< nobody wants what is not saved
    bool m_starts = false;             ///< after the save that a path is being asked for
    DraftSecrets *m_secrets = nullptr; ///< null: there is no keyring
    QScrollArea *m_scroll = nullptr;
    DocumentForm *m_form = nullptr;
    DocumentText *m_text = nullptr;
    RoleLabel *m_verdict = nullptr;
    MessageBar *m_message = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace penstock
