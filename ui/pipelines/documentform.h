// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace penstock {

class FileEdit;

/// The parts of a pipeline's document that most people need, as fields: name, source, and the first sink's server and
/// database. All else of the document stays as it is.
class DocumentForm final : public QWidget
{
    Q_OBJECT

public:
    /// `connections`: names of saved ones.
    explicit DocumentForm(const QStringList &connections, QWidget *parent = nullptr);

    /// The fields show it; those with the focus are left alone.
    void present(const QJsonObject &document);

    /// One to begin with: a file, written to a database of that connection.
    static QJsonObject fresh(const QString &connection, const QString &database);

Q_SIGNALS:
    void edited(const QJsonObject &document);

private:
    void fieldEdited();
    void showSourceFields();
    QString sourceType() const;
    QJsonObject source() const;

    QJsonObject m_document;
    QLineEdit *m_name = nullptr;
    QComboBox *m_source = nullptr;
    FileEdit *m_path = nullptr;
    QComboBox *m_connection = nullptr;
    QLineEdit *m_database = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace penstock
