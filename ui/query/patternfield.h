// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/completion/completionnames.h"

#include <QLineEdit>

#include <functional>

namespace penstock {

class CompletionModel;
class CompletionPopup;

/// One value of a pattern: typed, or chosen from a list of what is known to fit. The list opens while somebody types,
/// at Down, and by the button at the end; nothing is chosen in it by itself, so that Return takes what was typed.
class PatternField final : public QLineEdit
{
    Q_OBJECT

public:
    /// What the server has, as far as it is known by now, and what is to be said about it.
    using Names = std::function<CompletionNames::Answer()>;

    explicit PatternField(QWidget *parent = nullptr);

    /// `usual` values are offered while the server has told none. Without names only these are.
    void setOffers(Completion::Kind kind, const QStringList &usual, const Names &names);
    void setUsual(const QStringList &usual);
    /// The server has told more.
    void updateNames();

    bool isOpen() const;
    void open(); ///< with all there is, whatever stands in the field
    /// What the list has, or would have.
    const CompletionModel &offered() const { return *m_model; }

protected:
    bool event(QEvent *event) override; ///< Esc closes the list, before it stops anything
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< asks for the names
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void typed();
    bool fill(const QString &part);
    void showList();
    void close();
    void accept(int row);
    void announce();

    Completion::Kind m_kind = Completion::Kind::Value;
    QStringList m_usual;
    Names m_names;
    CompletionModel *m_model = nullptr;
    CompletionPopup *m_popup = nullptr; ///< null: it was never open
    QAction *m_button = nullptr;
    bool m_showsAll = false;   ///< else what has the text in it
    bool m_wantsNames = false; ///< somebody typed before they were there
};

} // namespace penstock
