// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/documentfield.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace penstock {

class FileEdit;
class SecretEdit;
class SecretStore;

/// The fields of one object of a document. What a field cannot show stays as it is, and the field says that it is for
/// the text.
class DocumentFields final : public QWidget
{
    Q_OBJECT

public:
    /// `connections`: names of saved ones.
    /// `keyring`: of secrets, outlives it; null: there is none.
    DocumentFields(const QList<DocumentField> &fields, const QStringList &connections, SecretStore *keyring,
                   QWidget *parent = nullptr);

    /// What means the same already is left as it was typed.
    void present(const QJsonObject &object);

    /// The labels before the fields.
    QList<QWidget *> names() const;

    /// The path of the field that has the focus, for those that take its place; empty: none has.
    QString focused() const;
    void focus(const QString &path);

Q_SIGNALS:
    /// The object as it is then.
    void edited(const QJsonObject &object);

private:
    /// Of a field, one of them.
    struct Row
    {
        DocumentField field;
        QLineEdit *text = nullptr;
        QComboBox *choice = nullptr;
        FileEdit *file = nullptr;
        SecretEdit *secret = nullptr;
    };

    static QWidget *widgetOf(const Row &row);
    QWidget *make(Row &row, const QStringList &connections);
    void present(const Row &row);
    void presentServer(QComboBox &choice) const;
    void take(const Row &row);
    void takeServer(const QString &chosen);

    SecretStore *m_keyring;
    QJsonObject m_object;
    QList<Row> m_rows;
};

} // namespace penstock
