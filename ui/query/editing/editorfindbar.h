// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/textsearch.h"
#include "ui/common/searchbar.h"

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace penstock {

class EditorMarks;

/// Finds and replaces in an editor's text, below it. Escape closes it and gives the focus back.
class EditorFindBar final : public SearchBar
{
    Q_OBJECT

public:
    /// Both must live as long as it. Hidden until it is opened.
    EditorFindBar(QPlainTextEdit &editor, EditorMarks &marks, QWidget *parent = nullptr);

    /// Looks for what is selected, if that is of one line.
    void open(bool replacing);
    void findNext(bool isForward = true) { find(isForward); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *makeSwitch(const QString &sign, const QString &text);
    void find(bool isForward) override;
    QWidget *makeReplacing();
    TextSearch search() const;
    void lookAgain();
    void choose(qsizetype match);
    void replaceOne();
    void replaceAll();
    void leave() override;
    void showState();
    qsizetype currentMatch() const;

    QPlainTextEdit &m_editor;
    EditorMarks &m_marks;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_pattern = nullptr;
    QWidget *m_replacing = nullptr;
    QLineEdit *m_with = nullptr;
    QList<TextSpan> m_matches;
    QString m_problem;  ///< with the pattern
    QString m_replaced; ///< what came of the last time
};

} // namespace penstock
