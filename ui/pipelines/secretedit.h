// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace penstock {

class SecretStore;

/// Where the secret of a pipeline is: a variable of the environment, a file, or the keyring, into which it can be put
/// here. The document has its place only.
class SecretEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `keyring` must outlive it; null: there is none.
    SecretEdit(const QString &label, const QString &hint, SecretStore *keyring, QWidget *parent = nullptr);

    /// As a document has it; undefined: there is none. What it cannot show it leaves alone.
    void present(const QJsonValue &reference);
    const QJsonValue &reference() const { return m_reference; }

Q_SIGNALS:
    void edited(); ///< by a person

private:
    void typed(const QString &text);
    void askForSecret();
    void keep(const QString &secret);
    void forget();
    QString keyringName() const;
    void showPlace();

    const QString m_label;
    const QString m_hint;
    SecretStore *m_keyring;
    QJsonValue m_reference{QJsonValue::Undefined};
    bool m_isInMemory = false; ///< no keyring has answered when it was put there
    QLineEdit *m_text = nullptr;
    QToolButton *m_set = nullptr;
    QToolButton *m_forget = nullptr;
};

} // namespace penstock
