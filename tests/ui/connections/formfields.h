// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace penstock::testing {

/// The field whose label reads so, as a person finds it; null: there is none, or it is of another kind.
template <typename Field = QLineEdit> Field *field(const QWidget &form, const QString &label)
{
    const auto labels = form.findChildren<QLabel *>();
    for (const QLabel *candidate : labels) {
        if (candidate->buddy() && candidate->text().remove(u'&') == label)
            return qobject_cast<Field *>(candidate->buddy());
    }
    return nullptr;
}

/// The widget that a screen reader calls so.
template <typename Widget> Widget *named(const QWidget &form, const QString &accessibleName)
{
    const auto widgets = form.findChildren<Widget *>();
    for (Widget *candidate : widgets) {
        if (candidate->accessibleName() == accessibleName)
            return candidate;
    }
    return nullptr;
}

/// By its text, or by what a screen reader calls it.
inline QAbstractButton *button(const QWidget &form, const QString &text)
{
    const auto buttons = form.findChildren<QAbstractButton *>();
    for (QAbstractButton *candidate : buttons) {
        if (candidate->text().remove(u'&') == text || candidate->accessibleName() == text)
            return candidate;
    }
    return nullptr;
}

inline void click(const QWidget &form, const QString &text)
{
    QAbstractButton *found = button(form, text);
    QVERIFY2(found, qPrintable(text));
    QVERIFY2(found->isEnabled(), qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
}

inline void retype(QLineEdit *edit, const QString &text)
{
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

/// Goes to a choice as the arrow keys do.
inline void choose(QComboBox *combo, const QString &text)
{
    QVERIFY(combo);
    const int wanted = combo->findText(text);
    QVERIFY2(wanted >= 0, qPrintable(text));
    while (combo->currentIndex() != wanted)
        QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace penstock::testing
