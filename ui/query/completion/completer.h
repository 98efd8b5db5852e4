// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/completion/completionnames.h"

#include <QObject>

#include <functional>

class QKeyEvent;
class QPlainTextEdit;

namespace penstock {

class CompletionModel;
class CompletionPopup;

/// Offers what can be written at the caret, while somebody types and at Ctrl+Space. Up, Down and Page keys choose,
/// Enter and Tab write what is chosen, Escape closes; all else goes into the text.
class Completer final : public QObject
{
    Q_OBJECT

public:
    /// `script`: of the editor's text as it is now. Belongs to the editor.
    Completer(QPlainTextEdit &editor, std::function<const Script &()> script);

    CompletionNames &names() { return *m_names; }
    /// Shows what there is at the caret now, typed or not.
    void complete();
    void close();
    bool isOpen() const;
    /// Otherwise only when it is asked to.
    void setCompletesTyping(bool completes) { m_completesTyping = completes; }

    const CompletionModel &model() const { return *m_model; }
    CompletionPopup &popup() const { return *m_popup; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveUp();
    void textEdited();
    void refresh();
    bool update();
    void place(const CompletionPlace &place);
    void accept(int row);
    bool takeKey(const QKeyEvent &key);
    void expectTyping(bool isTyping);
    void announce();

    QPlainTextEdit &m_editor;
    std::function<const Script &()> m_script;
    CompletionNames *m_names = nullptr;
    CompletionModel *m_model = nullptr;
    CompletionPopup *m_popup = nullptr;
    bool m_completesTyping = true;
    bool m_isTyping = false;   ///< a key that writes is being handled
    bool m_wasAsked = false;   ///< by Ctrl+Space, for this place
    bool m_isWaiting = false;  ///< a refresh is on its way
    bool m_wantsNames = false; ///< nothing was offered for what was typed last, because they are on their way
};

} // namespace penstock
