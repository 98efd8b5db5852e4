// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/patternfile.h"

#include <QToolButton>

#include <optional>

class QAction;

namespace penstock {

class MessageBar;
class PatternStore;
class PatternTree;

/// The button for what can be done with the person's own patterns: make, copy, edit, remove, and pass on as files.
class OwnPatterns final : public QToolButton
{
    Q_OBJECT

public:
    /// All must outlive this.
    OwnPatterns(PatternStore &store, PatternTree &tree, MessageBar &message);

    void setLanguage(Language language) { m_language = language; } ///< of new ones

private:
    void make();
    void copy();
    void edit();
    void remove();
    void importFile();
    void exportFile();
    void take(const QString &path);
    void give(const QString &path);
    void showDialog(const OwnPattern &pattern, const std::optional<QueryPattern> &replaced);
    OwnPattern current() const;
    void updateActions();
    QString freshName(const QString &wish) const;

    PatternStore &m_store;
    PatternTree &m_tree;
    MessageBar &m_message;
    Language m_language = Language::InfluxQl;
    QAction *m_copy = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_export = nullptr;
};

} // namespace penstock
