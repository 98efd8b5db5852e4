// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace penstock {

/// A row that gives way where it is too narrow: the words beside icons go first, and then the buttons at its end, which
/// stand in the menu of one button there. A field gets room by it.
class FoldingBar : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingBar(QWidget *parent);

    QSize minimumSizeHint() const override; ///< with all folded that can be

    QHBoxLayout &row() const { return *m_row; }
    /// It has an icon, whose words go; they are its tool tip then, unless it has one when it is given.
    void addWords(QToolButton &button);
    /// In the row: it has at least so many characters, and what it says while it is empty, where that is to be had by
    /// folding, and else what is left.
    void addField(QLineEdit &field, int characters);
    /// Behind all that stands in the row: one of those that go into the menu. It has an icon and a name; what is
    /// hidden is not there either.
    void addToEnd(QToolButton &button);

    /// A menu in the place of buttons, each as it is now.
    static void fill(QMenu &menu, const QList<QToolButton *> &buttons);

protected:
    void fit(); ///< after what changes the room that is wanted
    bool event(QEvent *event) override;

private:
    enum class Fold { Nothing, Words, End };

    struct Worded
    {
        QToolButton *button;
        bool hasOwnTip;
    };

    int least() const;
    int wishOfField() const;
    int grantedToField() const;
    void grantField();
    int widthOfWords() const;
    int widthOfEnd() const;
    void setFold(Fold fold);
    void showWords(bool shown);
    void fillMenu();

    QHBoxLayout *m_row = nullptr;
    QLineEdit *m_field = nullptr; ///< null: there is none
    int m_fieldCharacters = 0;
    QWidget *m_end = nullptr;      ///< holds those that go into the menu; null: there are none
    QToolButton *m_more = nullptr; ///< has the menu
    QMenu *m_menu = nullptr;
    QList<Worded> m_worded;
    Fold m_fold = Fold::Nothing;
    int m_slack = 0; ///< what words took beyond what is reckoned, when they went
};

} // namespace penstock
