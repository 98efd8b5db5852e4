// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace penstock {

class RefreshButton;
class RoleLabel;
class TimeRangeBar;

/// The line above a query: what it is written in, where it goes, what to know before it runs, and how the run goes; and
/// from when to when it asks, how often and for how much. Two lines where it is narrow.
class QueryBar final : public QWidget
{
    Q_OBJECT

public:
    explicit QueryBar(QWidget *parent = nullptr);

    /// Those that the server speaks, and the one in force; hidden when there is no choice and it is InfluxQL.
    void setLanguages(QList<Language> spoken, Language current);
    void setTarget(const QString &text, bool isUnverified);
    void setChangesData(bool changes);
    /// How many rows of a statement are taken; 0: all.
    std::size_t rowLimit() const;
    void setRowLimit(std::size_t rows); ///< one of those that are offered
    void setProgress(const QString &text);

    TimeRangeBar &times() const { return *m_times; }
    RefreshButton &refresh() const { return *m_refresh; }

protected:
    bool event(QEvent *event) override;

Q_SIGNALS:
    void languageChosen(Language language); ///< by the person

private:
    void chooseLines();

    QBoxLayout *m_lines = nullptr;
    QWidget *m_about = nullptr;   ///< what there is to know
    QWidget *m_choices = nullptr; ///< what there is to choose
    TimeRangeBar *m_times = nullptr;
    RefreshButton *m_refresh = nullptr;
    QComboBox *m_languages = nullptr;
    QComboBox *m_limit = nullptr;
    RoleLabel *m_target = nullptr; ///< cut in its middle where there is no room
    RoleLabel *m_unverified = nullptr;
    RoleLabel *m_warning = nullptr;
    RoleLabel *m_progress = nullptr;
};

} // namespace penstock
