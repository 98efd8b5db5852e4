// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/transformmenu.h"

#include "ui/charts/chartbar.h"

#include <QActionGroup>
#include <QInputDialog>

namespace penstock {

namespace {

using Kind = ChartTransform::Kind;

} // namespace

TransformMenu::TransformMenu(QWidget *parent) : QMenu(parent), m_transforms(new QActionGroup(this))
{
    m_transforms->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // others are in no menu
    add({}, ChartBar::tr("&As the server sent them"));
    addSeparator();
    for (const Kind kind : {Kind::Derivative, Kind::Rate, Kind::Sum})
        add({.kind = kind}, ChartTransform{.kind = kind}.text());
    for (const int window : {10, 100, 1'000}) {
        const ChartTransform mean{.kind = Kind::MovingMean, .window = window};
        add(mean, mean.text());
    }
    addAction(ChartBar::tr("&Times a factor…"), this, &TransformMenu::askFactor);
    addAction(ChartBar::tr("&Difference from the series chosen in the list"), this, &TransformMenu::differenceAsked);
}

void TransformMenu::add(const ChartTransform &transform, const QString &text)
{
    QAction *action = addAction(text, this, [this, transform] { choose(transform); });
    action->setCheckable(true);
    action->setChecked(transform == m_transform);
    m_transforms->addAction(action);
}

void TransformMenu::choose(const ChartTransform &transform)
{
    setTransform(transform);
    Q_EMIT chosen();
}

void TransformMenu::setTransform(const ChartTransform &transform)
{
    m_transform = transform;
    const QString text = transform.text();
    const QList<QAction *> actions = m_transforms->actions();
    for (QAction *action : actions)
        action->setChecked(action->text() == text);
    if (transform.kind == Kind::None)
        actions.constFirst()->setChecked(true);
}

void TransformMenu::askFactor()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setWindowTitle(ChartBar::tr("Times a factor"));
    dialog->setLabelText(ChartBar::tr("Factor:"));
    dialog->setDoubleDecimals(9);
    dialog->setDoubleRange(-1e15, 1e15);
    dialog->setDoubleValue(m_transform.factor);
    connect(dialog, &QInputDialog::doubleValueSelected, this,
            [this](double factor) { choose({.kind = Kind::Scale, .factor = factor}); });
    dialog->open();
}

} // namespace penstock
