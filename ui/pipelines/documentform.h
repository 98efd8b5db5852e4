// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/documentfield.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace penstock {

class DocumentFields;
class RoleLabel;
class SecretStore;

/// The parts of a pipeline's document that people need, as fields: name, source, two sinks, and folded away what most
/// leave as it is. All else of the document stays as it is.
class DocumentForm final : public QWidget
{
    Q_OBJECT

public:
    /// `connections`: names of saved ones.
    /// `keyring`: where secrets are put, outlives it; null: nowhere.
    explicit DocumentForm(const QStringList &connections, SecretStore *keyring = nullptr, QWidget *parent = nullptr);

    /// The fields show it; see DocumentFields.
    void present(const QJsonObject &document);

    /// One to begin with: a file, written to a database of that connection; empty: of the local server.
    static QJsonObject fresh(const QString &connection, const QString &database);

Q_SIGNALS:
    void edited(const QJsonObject &document);

private:
    /// Fields that are made anew when what they show is of another kind.
    struct Section
    {
        QVBoxLayout *place = nullptr;
        QString shape{};
        DocumentFields *fields = nullptr;
    };

    void makeParts();
    Section makeSection(QVBoxLayout *column) const;
    void fill(Section &section, const QString &shape, const QList<DocumentField> &fields, const QJsonObject &object,
              std::function<void(const QJsonObject &)> take);
    void presentSource();
    void takeSource(const QJsonObject &edited);
    void presentSink(qsizetype index);
    QJsonObject sinkAt(qsizetype index) const;
    void setSink(qsizetype index, const QJsonObject &sink);
    void sourceChosen();
    void sinkChosen(qsizetype index);
    void lineUp();
    void tell();

    const QStringList m_connections;
    SecretStore *m_keyring;
    QJsonObject m_document;
    QList<QWidget *> m_names; ///< labels that are always there
    QLineEdit *m_name = nullptr;
    QComboBox *m_source = nullptr;
    RoleLabel *m_note = nullptr; ///< of a source that is not for the window
    Section m_sourceFields;
    QList<QComboBox *> m_sinks;
    QList<Section> m_sinkFields;
    QToolButton *m_more = nullptr;
    QWidget *m_folded = nullptr;
    QList<Section> m_moreOfSinks;
    Section m_policy;
};

} // namespace penstock
