// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/patternfile.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace penstock {

class PatternStore;
class QueryHighlighter;

/// A pattern of the person's own, new or old: what it is called and what it says, with what is wrong with it while it
/// is written.
class PatternDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `replaced`: the one that is edited; none: it is a new one. Deletes itself when it is closed.
    PatternDialog(PatternStore &store, const OwnPattern &pattern, const std::optional<QueryPattern> &replaced,
                  QWidget *parent);

    void accept() override; ///< keeps it

Q_SIGNALS:
    void kept(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    OwnPattern pattern() const;
    void check();

    PatternStore &m_store;
    std::optional<QueryPattern> m_replaced;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_group = nullptr;
    QComboBox *m_language = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QueryHighlighter *m_colours = nullptr;
    QLabel *m_state = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace penstock
