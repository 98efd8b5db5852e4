// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/cardinalitysurvey.h"
#include "ui/admin/adminpage.h"

#include <QHash>
#include <QTime>
#include <QTimer>

class QCheckBox;
class QPushButton;
class QTreeWidget;

namespace penstock {

class MessageBar;
class RoleLabel;

/// How many series and measurements each database has, and how they grow while they are watched; of one database the
/// measurements with the most series and the tag keys with the most values. Estimates and upper bounds have a sign;
/// what is not known is called so.
class CardinalityPage final : public AdminPage
{
    Q_OBJECT

public:
    explicit CardinalityPage(Session &session, QWidget *parent = nullptr);
    ~CardinalityPage() override;

    QString title() const override { return tr("Cardinality"); }
    void activate() override;
    void deactivate() override;

    QTreeWidget *databases() const { return m_databases; }
    QTreeWidget *measurements() const { return m_measurements; }
    QTreeWidget *tagKeys() const { return m_tagKeys; }
    QPushButton *countButton() const { return m_count; }
    QPushButton *stopButton() const { return m_stop; }
    QPushButton *closerButton() const { return m_closer; }
    bool isCounting() const { return !m_survey.isNull(); }

private:
    struct First
    {
        quint64 series = 0;
        QTime since{};
    };

    void count(const QString &database);
    void present(const CardinalitySurvey &survey);
    void showDatabases(const QList<CardinalitySurvey::Row> &rows);
    void finished(const CardinalitySurvey &survey);
    void updateButtons();
    QString growth(const CardinalitySurvey::Row &row) const;
    QString chosen() const;

    MessageBar *m_message = nullptr;
    QPushButton *m_count = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_closer = nullptr;
    QCheckBox *m_watch = nullptr;
    RoleLabel *m_state = nullptr;
    RoleLabel *m_of = nullptr;
    const bool m_ofBuckets; ///< as the server calls its databases
    const bool m_ofTables;  ///< as it calls its measurements
    QTreeWidget *m_databases = nullptr;
    QTreeWidget *m_measurements = nullptr;
    QTreeWidget *m_tagKeys = nullptr;
    QPointer<CardinalitySurvey> m_survey;
    QTimer m_again;
    QHash<QString, First> m_first; ///< by database, since the page watches
    bool m_isActive = false;
    bool m_hasCounted = false;
    bool m_isStopped = false; ///< by somebody
};

} // namespace penstock
